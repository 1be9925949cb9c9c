import { cellsOf, isBlank } from '../base/cells';
import { foldLabel } from '../base/labels';
import type { Header } from './header';

/**
 * Whether the reason of a rejection that stands in a row is that of a loss: version 0.1 imported reasons of losses as rejections.
 * The lead was lost, and nobody has said when it was rejected. One that has another reason of its loss was both.
 */
export function isLostReason(row: readonly unknown[], { columns }: Header): boolean {
  const cells = cellsOf(row);
  const cell = (key: keyof Header['columns']): unknown => cells[columns[key]];
  if (isBlank(cell('rejected')) || isBlank(cell('lost')) || !isBlank(cell('rejectedOn'))) return false;
  return isBlank(cell('lostReason')) || foldLabel(cell('lostReason')) === foldLabel(cell('rejected'));
}
