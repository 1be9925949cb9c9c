import { foldLabel } from '../base/labels';
import { labels } from '../text';

/** Every heading and name the computed tabs use, in both languages: cells that hold them may be moved. */
export const OURS: ReadonlySet<string> = new Set(
  (['en', 'fr'] as const).flatMap((language) => {
    const { expected, status, forecast, neededPerDay, committedValue, valueToDate } = labels(language, 'tracking');
    const own: unknown[] = Object.values(labels(language, 'sheet'));
    return [...own, expected, status, forecast, neededPerDay, committedValue, valueToDate].flatMap((text) =>
      typeof text === 'string' ? [foldLabel(text)] : [],
    );
  }),
);
