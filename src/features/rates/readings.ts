import { absolute } from '../../sheet/addresses';
import { LOOK } from '../../sheet/look';
import { type CellsPiece, type Look, tableRow } from '../../sheet/pieces';
import type { Labels } from '../../text';
import { known, wilsonEnd } from './curve';
import type { Sources } from './places';

/** The three readings of the close rate of all leads, side by side. */
export function readingsTable(
  row: number,
  text: Labels<'sheet'>,
  { total, soFar, onlySoFar }: Sources,
  { confidence, look }: { readonly confidence: string; readonly look: Look },
): Omit<CellsPiece, 'kind' | 'row'> {
  const hint = text.readingsHint;
  const first = tableRow({ row, hint }) + 1;
  const leads = total('leads');
  const end = (which: 'low' | 'high') => `=IFERROR(${wilsonEnd(which, absolute(first, 2), leads, confidence)};"")`;
  const eventual = (column: 'rate' | 'low' | 'high') => `=IF(${onlySoFar};"";${known(total(column)).slice(1)})`;
  const used = (condition: string) => `=IFERROR(IF(${condition};"${text.readingUsed}";"");"")`;
  return {
    ...{ title: text.readingsTable, hint },
    header: [text.reading, text.readingRate, text.readingLow, text.readingHigh, ''],
    rows: [
      [text.readingSoFar, known(total('soFar')), end('low'), end('high'), used(soFar)],
      [text.readingClosed, `=IFERROR(${total('closed')}/${leads};"")`, '', '', ''],
      [
        text.readingEventual,
        ...(['rate', 'low', 'high'] as const).map((column) => `=IFERROR(${eventual(column).slice(1)};"")`),
        used(`NOT(${soFar})`),
      ],
    ],
    look: ['text', look, look, look, 'word'],
    marks: { column: 4, words: [{ word: text.readingUsed, color: LOOK.ok }] },
  };
}
