import type { Book } from '../../sheet/book';
import { LOOK } from '../../sheet/look';
import { drawReport, linkTo } from '../../sheet/report';
import { tab } from '../../sheet/tabs';
import { plainText } from '../../sheet/text-safe';
import { textStyles } from '../../sheet/text-styles';
import { labels } from '../../text';
import { checkOf } from './findings';

export const checkTab = tab({
  key: 'check',
  optional: true,
  hiddenGridlines: true,
  report: true,
  // It is never looked for by its name.
  recognises: () => false,
});

/** As wide as what stands beside an open sidebar. */
const WIDTHS = [220, 280, 110, 440];
const HEADER_ROW = 4;

/** Writes the check of the log on its tab, where a team has asked for one: values, each finding with its first examples. */
export function drawCheck(book: Book): void {
  if (!book.sheet('check')) return;
  const text = labels(book.language, 'sheet');
  const findings = book.once(checkOf);
  const rows = [
    [text.checkTitle],
    [text.checkHint],
    [],
    [text.checkFound, text.checkEffect, text.startWhere, text.startWhatIsWrong],
    ...findings.flatMap(({ title, effect, examples, more }) =>
      [...examples, ...(more ? [{ text: more }] : [])].map((example, i) => [
        plainText(i === 0 ? title : ''),
        plainText(i === 0 ? effect : ''),
        'place' in example && example.place
          ? linkTo(book, example.place.tab, example.place.a1, example.placeLabel ?? '')
          : '',
        plainText(example.text),
      ]),
    ),
    ...(findings.length === 0 ? [[text.checkNothing]] : []),
  ];
  const titles = new Set(rows.flatMap((row, i) => (i >= HEADER_ROW && row[0] ? [i + 1] : [])));
  drawReport(book, 'check', {
    rows,
    widths: WIDTHS,
    dress: (_, range) => dressCheck(range, titles),
  });
}

/** @param titles the rows (1-based) in which a finding begins */
function dressCheck(range: GoogleAppsScript.Spreadsheet.Range, titles: ReadonlySet<number>): void {
  const height = range.getNumRows();
  const each = <T>(pick: (row: number, column: number) => T): T[][] =>
    Array.from({ length: height }, (_, i) => WIDTHS.map((_, j) => pick(i + 1, j + 1)));
  range.setTextStyles(
    textStyles(
      each((row, column) => ({
        bold: row === 1 || row === HEADER_ROW || (column === 1 && titles.has(row)),
        color: row === 1 ? LOOK.accent : row === 2 ? LOOK.hint : LOOK.text,
        size: row === 1 ? LOOK.titleSize : 10,
      })),
    ),
  );
  range.setBackgrounds(each((row) => (row === HEADER_ROW ? LOOK.header : null)) as string[][]);
  range.setWraps(each((row) => row >= HEADER_ROW));
  range.setVerticalAlignments(each(() => 'top'));
}
