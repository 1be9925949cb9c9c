import { LANGUAGES, type Language } from '../base/types';
import type { Book, Sheet } from './book';
import type { TabName } from './tabs';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** A chart of the add-on on a tab. */
export interface KeptChart {
  title(language: Language): string;
  /** A column of what it shows (1-based), which no other chart of the tab shows. */
  readonly column: number;
  /** Rows of what it shows, where others stand above or below them in that column. */
  readonly rows?: { readonly first: number; readonly last: number };
  /** Its ranges, in A1 notation. */
  readonly ranges: readonly string[];
  readonly type: 'LINE' | 'COMBO' | 'COLUMN';
  /** Gives it its place and its looks. */
  dress(builder: Builder): Builder;
}

/** Puts the charts of a tab there where they are missing. A chart that is there stays as people have made it. */
export function ensureCharts(book: Book, tab: TabName, charts: readonly KeptChart[]): void {
  const sheet = book.sheet(tab);
  if (!sheet) return;
  const shown = book.isNew(tab) ? [] : sheet.getCharts();
  for (const chart of charts) {
    if (!shown.some((other) => isOurs(other, chart))) sheet.insertChart(build(book, sheet, chart));
  }
}

/**
 * Has the charts of a tab that has just been drawn show what they show where it stands now, with as many rows as it has. One whose
 * range people have made narrower or wider stays.
 */
export function fitCharts(sheet: Sheet, charts: readonly KeptChart[]): void {
  if (charts.length === 0) return;
  for (const shown of sheet.getCharts()) {
    const chart = charts.find((one) => isOurs(shown, one));
    const [range, ...others] = shown.getRanges();
    if (!chart || !range || others.length > 0) continue;
    const [wanted] = rangesOf(sheet, chart);
    if (!wanted || range.getNumColumns() !== wanted.getNumColumns()) continue;
    if (range.getA1Notation() === wanted.getA1Notation()) continue;
    sheet.updateChart(shown.modify().clearRanges().addRange(wanted).build());
  }
}

/** A chart is known by what it shows, and by its title: its ranges may come back merged into one, or have been changed. */
function isOurs(chart: Chart, { column, rows, title }: KeptChart): boolean {
  const shows = chart.getRanges().some((range) => {
    if (range.getColumn() > column || column > range.getLastColumn()) return false;
    return rows === undefined || (range.getRow() <= rows.last && rows.first <= range.getLastRow());
  });
  if (shows) return true;
  const shown = chart.getOptions().get('title');
  return LANGUAGES.some((language) => shown === title(language));
}

const rangesOf = (sheet: Sheet, { ranges }: KeptChart) => ranges.map((range) => sheet.getRange(range));

function build(book: Book, sheet: Sheet, chart: KeptChart): Chart {
  const started = rangesOf(sheet, chart).reduce((builder, range) => builder.addRange(range), sheet.newChart());
  const typed = started.setChartType(Charts.ChartType[chart.type]).setNumHeaders(1);
  return chart.dress(typed.setOption('title', chart.title(book.language))).build();
}
