import { draftOf, firstChoices, withAnswer, withColumn } from '../../../sidebar/import/draft';
import { parseTable } from '../../../src/log/import/parse';
import { PARIS } from '../log/import/support/log';

/** What the person's choices make of a file. Every date of the file can be read in two ways. */
const NOW = new Date('2022-09-01T12:00:00Z');
const FILE = parseTable('ID,Created,Source,Won on\n1,03/04/2022,Ads,05/06/2022\n2,04/05/2022,Ads,\n', 'en');
const CREATED = 1;
const WON = 3;
const first = firstChoices('leads.csv', FILE);

test('imports nothing while a question is open', () => {
  const draft = draftOf(withAnswer(first, CREATED, 'dmy'), NOW, PARIS);
  expect(draft.plan.questions.map(({ column }) => column)).toEqual([WON]);
  expect(draft.rows).toBeNull();
});

test('keeps the questions that are answered, so that an answer can be changed', () => {
  const dmy = withAnswer(withAnswer(first, CREATED, 'dmy'), WON, 'dmy');
  const mdy = withAnswer(dmy, CREATED, 'mdy');
  for (const draft of [draftOf(dmy, NOW, PARIS), draftOf(mdy, NOW, PARIS)]) {
    expect(draft.questions.map(({ column }) => column)).toEqual([CREATED, WON]);
  }
  const createdAt = draftOf(dmy, NOW, PARIS).rows?.columns.indexOf('created') ?? -1;
  expect(draftOf(dmy, NOW, PARIS).rows?.rows[0]?.cells[createdAt]).toBe('2022-04-03');
  expect(draftOf(mdy, NOW, PARIS).rows?.rows[0]?.cells[createdAt]).toBe('2022-03-04');
});

test('imports nothing without a column for the date of creation', () => {
  const draft = draftOf(withColumn(withColumn(first, 'created', null), 'won', null), NOW, PARIS);
  expect(draft.questions).toEqual([]);
  expect(draft.rows).toBeNull();
});

test('shows a column in the place where it was first, whatever is chosen for it', () => {
  expect(first.prominent.has('won')).toBe(true);
  expect(withColumn(first, 'won', null).prominent).toBe(first.prominent);
  // Required columns are always shown; what the file does not have is behind a click.
  expect(first.prominent.has('persona')).toBe(true);
  expect(first.prominent.has('attempts')).toBe(false);
});

test('is no longer sure or unsure of a column the person has chosen', () => {
  expect(first.confidence.channel).toBeDefined();
  const chosen = withColumn(first, 'channel', CREATED);
  expect(chosen.confidence.channel).toBeUndefined();
  expect(chosen.mapping.channel).toBe(CREATED);
});
