import { asLastTime, type Draft, drafting, firstChoices, withKind } from '../../../sidebar/import/draft';
import { changing, type PairedDraft, pairContext, pairing, toRemember } from '../../../sidebar/import/pair';
import type { RememberedOn } from '../../../src/app/api';
import { atOnce } from '../../../src/base/steps';
import { parseTable } from '../../../src/log/import/parse';
import type { Remembered } from '../../../src/log/import/remembered';
import { createFormat } from '../../../src/text';
import { PARIS } from '../log/import/support/log';

/** What was chosen for two files that belong together is what the next two of the same headers begin with. */

const CONTACTS = `Contact ID,Created,Channel,Persona,Email,Amount
1,2022-01-05,Ads,Small,ada@example.com,70
2,2022-01-06,Fairs,Large,bob@example.com,
3,2022-01-07,Ads,Small,cy@example.com,
`;
const DEALS = `Deal ID;Stage;Close Date;Amount;Contact ID;Contact email
7;Closed won;20/03/2022;1200,5;1;ada@example.com
8;Handshake;13/03/2022;300;2;bob@example.com
9;Closed won;15/03/2022;60;44;dan@example.com
`;
const SPELLINGS = {
  channel: { known: [], aliases: [], proposals: [] },
  persona: { known: [], aliases: [], proposals: [] },
};

const context = pairContext(createFormat('en_US', ''), PARIS);
const source = (text: string) => ({ name: 'file.csv', table: parseTable(text, 'en'), sheets: [], sheet: 0 });
const asOn = (one: Remembered | null | undefined): RememberedOn => ({ ...one!, on: '2022-04-01' });

function draftOf(text: string, last: RememberedOn | null = null): Draft {
  const first = firstChoices('file.csv', parseTable(text, 'en'), SPELLINGS);
  return atOnce(drafting(last ? atOnce(asLastTime(first, last, context.now)) : first, context.now, PARIS));
}

/** The two, joined by something else than what joins most, with a stage corrected and the deals without a lead taken along. */
function chosen(): PairedDraft {
  const { pair, draft } = atOnce(pairing(draftOf(CONTACTS), source(DEALS), null, context))!;
  const key = pair.keys.find(({ kind }) => kind !== pair.key.kind)!;
  const changed = atOnce(changing(pair, draft, { key, takeAlong: true }, context));
  const deals = withKind(changed.pair.deals, 'handshake', 'won');
  return atOnce(changing(changed.pair, changed.draft, { deals }, context));
}

function keptOf({ draft, pair }: PairedDraft) {
  const { remember, rememberSecond } = toRemember(draft, pair);
  return [remember, rememberSecond] as const;
}

const rowsOf = ({ rows }: Draft) => rows!.rows.map(({ cells }) => cells.join('|'));

test.each([
  ['the leads first', CONTACTS, DEALS, [0, 1]],
  ['the deals first', DEALS, CONTACTS, [1, 0]],
] as const)('whichever comes first: %s', (_, first, second, [one, other]) => {
  const before = chosen();
  const kept = keptOf(before);
  const draft = draftOf(first, asOn(kept[one]));
  expect(draft.lastTime).toMatchObject({ paired: true, dropped: [] });
  const { pair, draft: again } = atOnce(pairing(draft, source(second), asOn(kept[other]), context))!;
  expect([pair.key.leads.label, pair.key.deals.label]).toEqual([
    before.pair.key.leads.label,
    before.pair.key.deals.label,
  ]);
  expect(pair).toMatchObject({ takeAlong: true, asOn: '2022-04-01', counts: before.pair.counts });
  expect(rowsOf(again)).toEqual(rowsOf(before.draft));
});

test('the leads are known alone too, with columns of their own for what the deals told', () => {
  const [leads] = keptOf(chosen());
  expect(draftOf(CONTACTS, asOn(leads)).mapping).toEqual(draftOf(CONTACTS).mapping);
});

test('with another file nothing of it counts, and a file without a header is not remembered', () => {
  const [, deals] = keptOf(chosen());
  const other = draftOf(CONTACTS.replace('Persona', 'Size'));
  const { pair, draft } = atOnce(pairing(other, source(DEALS), asOn(deals), context))!;
  expect(pair).toMatchObject({ takeAlong: false, asOn: null, key: pair.keys[0] });
  const headerless = { ...pair, leads: { ...pair.leads, headerless: true } };
  expect(keptOf({ draft, pair: headerless })).toEqual([null, expect.not.objectContaining({ pair: expect.anything() })]);
});
