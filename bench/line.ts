/** A figure beside its budget. */
export interface Line {
  readonly figure: string;
  readonly measured: string;
  readonly budget: string;
  readonly kept: '' | 'yes' | 'NO';
}

export const verdict = (kept: boolean): 'yes' | 'NO' => (kept ? 'yes' : 'NO');

export const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Prints figures; the process fails where a budget is not kept. */
export function print(lines: readonly Line[]): void {
  console.table(lines);
  if (lines.some((line) => line.kept === 'NO')) process.exitCode = 1;
}
