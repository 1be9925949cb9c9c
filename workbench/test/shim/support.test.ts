import { readFileSync } from 'node:fs';
import { SUPPORT_FILE, supportPage, supportTable } from '../../support/table';

/** What is told of the workbench is what there is of it; what is not there says so by its name. */

test('the page of what works and what is refused is that of the code', async () => {
  const table = await supportTable();
  expect(readFileSync(SUPPORT_FILE, 'utf8')).toBe(supportPage(table));
  // What nobody could do without.
  const works = new Map(table.map((one) => [one.type, one.works]));
  expect(works.get('Range')).toEqual(
    expect.arrayContaining(['getValues', 'setValues', 'setFormulas', 'clear', 'copyTo']),
  );
  expect(works.get('Lock')).toEqual(['hasLock', 'releaseLock', 'tryLock', 'waitLock']);
});
