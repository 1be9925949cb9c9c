import { type Choices, drafting, firstChoices, withAnswer, withColumn } from '../../../sidebar/import/draft';

import { pairKey } from '../../../sidebar/spellings/picks';
import type { Spellings } from '../../../src/app/api';
import { atOnce } from '../../../src/base/steps';
import type { Zone } from '../../../src/base/zone';
import { parseTable } from '../../../src/log/import/parse';
import { PARIS } from '../log/import/support/log';

/** What the person's choices make of a file. Every date of the file can be read in two ways. */
const NOW = new Date('2022-09-01T12:00:00Z');
const draftOf = (choices: Choices, now: Date, zone: Zone) => atOnce(drafting(choices, now, zone));
const FILE = parseTable('ID,Created,Source,Won on\n1,03/04/2022,Ads,05/06/2022\n2,04/05/2022,Ads,\n', 'en');
const CREATED = 1;
const WON = 3;
const NOBODY: Spellings[keyof Spellings] = { known: [], aliases: [], proposals: [] };
const first = firstChoices('leads.csv', FILE, { channel: NOBODY, persona: NOBODY });

test('imports nothing while a question is open', () => {
  const draft = draftOf(first, NOW, PARIS);
  expect(draft.questions.map(({ column }) => column)).toEqual([CREATED, WON]);
  expect(draft.rows).toBeNull();
});

test('an answer settles the other columns too, whose questions are no longer asked', () => {
  const draft = draftOf(withAnswer(first, CREATED, 'dmy'), NOW, PARIS);
  expect(draft.questions.map(({ column }) => column)).toEqual([CREATED]);
  const at = draft.rows?.columns.indexOf('won') ?? -1;
  expect(draft.rows?.rows[0]?.cells[at]).toBe('2022-06-05');
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

describe('spellings', () => {
  const file = parseTable(
    'ID,Created,Source,Job title\n1,2022-03-14,google-ads,CFO\n2,2022-03-15,Google Ads,CFO\n3,2022-03-16,google-ads,CFO\n4,2022-03-17,SEA,CFO\n',
    'en',
  );
  const channel: Spellings['channel'] = {
    known: [{ label: 'Google Ads', rows: 5, listed: true }],
    aliases: [{ spelling: 'sea', label: 'Google Ads' }],
    proposals: [],
  };
  const choices = firstChoices('leads.csv', file, { channel, persona: NOBODY });
  const channels = (draft: ReturnType<typeof draftOf>) =>
    draft.rows?.rows.map(({ cells }) => cells[draft.rows?.columns.indexOf('channel') ?? -1]);
  const renamed = (draft: ReturnType<typeof draftOf>) => draft.rows?.renamed;

  test('of Settings are replaced, and others proposed with the rows of file and log', () => {
    const draft = draftOf(choices, NOW, PARIS);
    expect(channels(draft)).toEqual(['google-ads', 'Google Ads', 'google-ads', 'Google Ads']);
    expect(renamed(draft)).toEqual([
      { column: 'Source', spellings: [{ spelling: 'SEA', label: 'Google Ads', rows: 1 }] },
    ]);
    // 5 rows of the log and one of the file.
    expect(draft.proposals.channel).toEqual([
      { spelling: 'google-ads', label: 'Google Ads', rows: 2, labelRows: 6, why: 'twin' },
    ]);
    expect(draft.merges).toEqual({ channel: [], persona: [] });
  });

  test('that are ticked are replaced by the one that stays, whichever the person keeps', () => {
    const key = pairKey(draftOf(choices, NOW, PARIS).proposals.channel[0]!);
    const ticked = { ticked: new Map([[key, true]]), turned: new Set<string>() };
    const kept = draftOf({ ...choices, picks: { ...choices.picks, channel: ticked } }, NOW, PARIS);
    expect(channels(kept)).toEqual(['Google Ads', 'Google Ads', 'Google Ads', 'Google Ads']);
    expect(renamed(kept)?.[0]?.spellings.map(({ spelling, rows }) => [spelling, rows])).toEqual([
      ['google-ads', 2],
      ['SEA', 1],
    ]);
    const turned = { ...ticked, turned: new Set([key]) };
    const other = draftOf({ ...choices, picks: { ...choices.picks, channel: turned } }, NOW, PARIS);
    expect(channels(other)).toEqual(['google-ads', 'google-ads', 'google-ads', 'google-ads']);
    expect(other.merges.channel).toEqual([{ spelling: 'Google Ads', label: 'google-ads' }]);
  });

  test('of a column that is left out are not asked for', () => {
    expect(draftOf(withColumn(choices, 'channel', null), NOW, PARIS).proposals.channel).toEqual([]);
  });
});
