import { columnOf } from '../../src/log/columns';
import { type ImportKey, isPassing } from '../../src/log/import/mapping';
import { type Format, labels } from '../../src/text';

/** What a column of the file can be, in words. */
export function keyLabel({ language }: Pick<Format, 'language'>, key: ImportKey): string {
  const text = labels(language, 'importWords');
  if (!isPassing(key)) return columnOf(key).label[language];
  const names = { outcome: text.stageColumn, closed: text.closedColumn, person: text.personColumn };
  return { ...names, givenName: text.givenNameColumn }[key];
}
