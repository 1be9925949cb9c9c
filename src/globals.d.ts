/** What is assigned here becomes a top-level function of Code.js, which is where Apps Script looks for functions. */
declare const global: Record<string, unknown>;
