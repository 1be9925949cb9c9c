export const SOURCES: readonly string[];
export function sourcesOf(root: string): string;
export function isBuilt(root: string, sources: string): boolean;
export function rememberBuilt(root: string, sources: string): void;
