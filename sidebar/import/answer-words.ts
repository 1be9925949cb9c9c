import type { Answer } from '../../src/log/import/plan';
import { type Format, labels } from '../../src/text';

/** What the answers to the questions of a file mean. */
export function meaningsOf({ language }: Format): Readonly<Record<Answer, string>> {
  const text = labels(language, 'importWords');
  return {
    ...{ dmy: text.orderDmy, mdy: text.orderMdy, ymd: text.orderYmd },
    ...{ '.': text.decimalPoint, ',': text.decimalComma },
  };
}
