import type { Book } from '../../sheet/book';
import { type Layout, USUAL_WIDTHS } from '../../sheet/layout';
import type { Piece, TablePiece } from '../../sheet/pieces';
import { calls, tab } from '../../sheet/tabs';
import { labels } from '../../text';
import { linkToList, linkToSetting } from '../settings/addresses';
import { chanceFigures, chanceSentence } from './chance';
import { goalFigures } from './goal-figures';
import { FIGURES, FIGURES_ROW, planTables } from './plan-tables';
import { backtestSentence, prospects } from './prospects';

export const commitmentsTab = tab({ key: 'commitments', frozenColumns: 1, recognises: calls('SLA_COMMITMENTS') });

/** Where the sentences stand: below the figures and the chart beside them. */
const SENTENCES_ROW = FIGURES_ROW + FIGURES.length;

interface CommitmentsLayout extends Layout {
  /** What the plan rests on: a month is not signed while people do not see it. */
  readonly plan: readonly Piece[];
  /** What follows from it. */
  readonly after: readonly Piece[];
  /** When the money arrives, for the chart. */
  readonly forecast: TablePiece;
}

/**
 * Step 4: the goal of the month, the targets, what the team typed over them and what that is worth; how likely it reaches the
 * goal, when the money arrives and how often the past months would have kept it.
 */
export function commitmentsLayout(book: Book): CommitmentsLayout {
  const text = labels(book.language, 'sheet');
  const { targets, committed, revenue } = book.once(planTables);
  const { forecast, backtest } = book.once(prospects);
  const figures = [...goalFigures(book), ...chanceFigures(book)].map(
    (figure, index): Piece => ({ kind: 'figure', row: FIGURES_ROW + index, ...figure }),
  );
  const plan: Piece[] = [
    { kind: 'text', style: 'title', row: 1, text: text.commitmentsTitle },
    { kind: 'text', style: 'hint', row: 2, text: text.commitmentsHint },
    { kind: 'text', style: 'link', row: 3, text: linkToList(book, 'adjustments', text.typeAdjustments) },
    ...figures,
    ...[targets, committed, revenue],
  ];
  const after: Piece[] = [
    { kind: 'text', style: 'strong', row: SENTENCES_ROW, text: chanceSentence(book) },
    { kind: 'text', style: 'strong', row: SENTENCES_ROW + 1, text: backtestSentence(book) },
    { kind: 'text', style: 'link', row: SENTENCES_ROW + 2, text: linkToSetting(book, 'planFor', text.choosePlanFor) },
    ...[forecast, backtest],
  ];
  return { pieces: [...plan, ...after], widths: USUAL_WIDTHS, plan, after, forecast };
}
