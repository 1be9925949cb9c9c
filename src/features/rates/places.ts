import { wordIn } from '../../base/words';
import { absolute } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import { type TablePiece, tableRow } from '../../sheet/pieces';
import { addressesOf } from '../settings/addresses';
import { isChosen } from '../settings/kinds';
import { METHODS } from './arguments';
import type { CurveCells } from './curve';
import { FACTS, type Fact } from './delay-table';
import { type SegmentColumn, segmentColumn } from './segment-columns';

/** What the formulas of the tab read: the table of the segments and the facts of the delay. */
export interface Sources {
  /** A number of all leads together. */
  total(column: SegmentColumn): string;
  /** A cell of the row of a channel with all its personas, by the place of the channel from 1. */
  ofChannel(place: number, column: SegmentColumn): string;
  /** Likewise of a persona with all its channels. */
  ofPersona(place: number, column: SegmentColumn): string;
  fact(name: Fact): string;
  readonly curve: CurveCells;
  /** Whether the rate so far is the one to plan with: because it has been chosen, or because there is no other. */
  readonly soFar: string;
  /** Whether the rate in the end is unknown. */
  readonly onlySoFar: string;
}

/**
 * @param segments the address of the table of the segments, with room to grow
 * @param fact the address of a fact
 */
export function sourcesOf(book: Book, segments: string, fact: (name: Fact) => string): Sources {
  const at = book.once(addressesOf);
  const cell = (row: string, column: SegmentColumn) => `INDEX(${segments};${row};${segmentColumn(column)})`;
  const side = (column: SegmentColumn) => `INDEX(${segments};0;${segmentColumn(column)})`;
  const firstTotal = (column: SegmentColumn) => `MATCH("${wordIn(book.language, 'total')}";${side(column)};0)`;
  const onlySoFar = `OR(${METHODS.soFar.flatMap((word) => [word.en, word.fr].map((text) => `${fact('method')}="${text}"`)).join(';')})`;
  return {
    // The totals stand in the last row of the table, however many segments it has.
    total: (column) => cell(`COUNTA(${side('channel')})`, column),
    ofChannel: (place, column) => cell(`${firstTotal('persona')}+${place - 1}`, column),
    ofPersona: (place, column) => cell(`${firstTotal('channel')}+${place - 1}`, column),
    fact,
    curve: { mu: fact('mu'), sigma: fact('sigma'), horizon: fact('horizon') },
    soFar: `OR(${isChosen(at.setting('rateToPlan'), 'soFar')};${onlySoFar})`,
    onlySoFar,
  };
}

/** The address of a fact on its own tab. */
export const factAt =
  (facts: Pick<TablePiece, 'row' | 'column' | 'hint'>) =>
  (name: Fact): string =>
    absolute(tableRow(facts) + FACTS.indexOf(name), (facts.column ?? 1) + 1);
