import { labelText } from '../base/labels';
import type { TypedTable } from './draw';
import type { Problem } from './problems';
import type { Place, TabName } from './tabs';

/** What the numbers typed in an input table have to be. */
export interface TypedRule {
  readonly tab: TabName;
  readonly code: Problem['code'];
  /** Whether a number can be used. */
  valid(cell: number): boolean;
  /** Whether the labels of its row and column are in use. */
  known(down: string, across: string): boolean;
  label(down: string, across: string): string;
}

/** Numbers typed in an input table that cannot be used, or that belong to no segment any more. */
export function typedProblems(table: TypedTable, rule: TypedRule): Problem[] {
  return table.cells.flatMap((row, i) =>
    row.flatMap((cell, j): Problem[] => {
      if (labelText(cell) === '') return [];
      const [down, across] = [table.down[i] ?? '', table.across[j] ?? ''];
      const place: Place = { tab: rule.tab, a1: table.places[i]?.[j] ?? 'A1' };
      if (typeof cell !== 'number' || !rule.valid(cell)) {
        return [{ severity: 'error', signing: 'blocks', code: rule.code, values: { value: labelText(cell) }, place }];
      }
      if (rule.known(down, across)) return [];
      const values = { label: rule.label(down, across) };
      return [{ severity: 'warning', signing: 'read', code: 'typedUnknown', values, place }];
    }),
  );
}
