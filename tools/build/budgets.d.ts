export const budgets: typeof import('../../budgets.json');
export function mostBytes(file: string): number;
export function tooLarge(file: string, bytes: number): string | null;
export const withinBudget: import('webpack').WebpackPluginInstance;
