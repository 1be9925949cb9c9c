import { columnOf } from '../../src/log/columns';
import type { ImportKey } from '../../src/log/import/mapping';
import { type Format, labels } from '../../src/text';

/** What a column of the file can be, in words. */
export function keyLabel({ language }: Format, key: ImportKey): string {
  const text = labels(language, 'importWords');
  if (key === 'outcome') return text.stageColumn;
  return key === 'closed' ? text.closedColumn : columnOf(key).label[language];
}
