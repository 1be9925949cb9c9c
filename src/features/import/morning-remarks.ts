import { firstOf, shortened } from '../../base/shortened';
import type { Normalised } from '../../log/import/normalise';
import type { Period } from '../../log/import/number-forms';
import type { RefusalBias } from '../../log/import/refusal-bias';
import type { StageValue } from '../../log/import/stage-column';
import { type Format, say } from '../../text';

/** What a person would have seen of the rows that were imported by themselves; kept with the workbook, so no more than is shown. */
export interface MorningRemarks {
  /** Values of the stage that were not there when the tab was last imported by hand, and what they were taken for. */
  readonly fresh: readonly Pick<StageValue, 'value' | 'kind' | 'count'>[];
  readonly unread: readonly { readonly column: string; readonly count: number; readonly cell: string }[];
  readonly droppedWins: Normalised['droppedWins'];
  /** Several, or none. */
  readonly currencies: readonly string[];
  readonly periods: readonly Period[];
  readonly bias: RefusalBias | null;
}

/** Of each kind as many are named as can be taken in, and of a cell as much; one more is kept to tell that there are more. */
const SHOWN = 5;
const LONGEST = 60;

const short = (text: string): string => shortened(text, LONGEST);
const some = <T>(items: readonly T[]): T[] => items.slice(0, SHOWN + 1);
const several = <T>(items: readonly T[]): readonly T[] => (items.length > 1 ? items : []);

const shown = (items: readonly string[]): string[] => firstOf(items, SHOWN);

export function remarksOf(rows: Normalised, fresh: readonly StageValue[]): MorningRemarks {
  const { unread, droppedWins, currencies, periods, refusalBias } = rows;
  return {
    fresh: some(fresh).map(({ value, kind, count }) => ({ value: short(value), kind, count })),
    unread: some(unread).map(({ column, count, values }) => {
      return { column: short(column), count, cell: short(values[0]?.value ?? '') };
    }),
    droppedWins: droppedWins && {
      ...{ column: short(droppedWins.column), stage: short(droppedWins.stage), count: droppedWins.count },
      values: some(droppedWins.values).map(short),
    },
    ...{ currencies: some(several(currencies)).map(short), periods: several(periods), bias: refusalBias },
  };
}

/** The remarks as sentences, one of each kind. */
export function remarkLines(format: Format, remarks: MorningRemarks): string[] {
  const { fresh, unread, droppedWins, currencies, periods, bias } = remarks;
  const stages = fresh.map((one) => say(format, 'morning', 'freshOne', one));
  const cells = unread.map((one) => say(format, 'morning', 'unreadOne', one));
  return [
    ...(stages.length > 0 ? [say(format, 'morning', 'fresh', { count: stages.length, list: shown(stages) })] : []),
    ...(droppedWins
      ? [say(format, 'morning', 'droppedWins', { ...droppedWins, values: shown(droppedWins.values) })]
      : []),
    ...(cells.length > 0 ? [say(format, 'morning', 'unread', { list: shown(cells) })] : []),
    ...(currencies.length > 0 ? [say(format, 'morning', 'currencies', { list: shown(currencies) })] : []),
    ...(periods.length > 0 ? [say(format, 'morning', 'periods', { periods })] : []),
    ...(bias ? [say(format, 'morning', 'bias', bias)] : []),
  ];
}
