/** Several browsers share the processors of a small machine: creating the tabs, four seconds for one alone, took thirty there. */
export const PATIENCE_MS = 150_000;
