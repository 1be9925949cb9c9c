import { type Choices, drafting, firstChoices, openQuestions, withFirstLine } from '../../../sidebar/import/draft';
import { changing, pairContext, pairing } from '../../../sidebar/import/pair';
import { atOnce } from '../../../src/base/steps';
import { parseTable } from '../../../src/log/import/parse';
import { createFormat } from '../../../src/text';
import { PARIS } from '../log/import/support/log';

/** Whether the first line names the columns is asked where nothing tells, so that no lead is lost for it. */

const SPELLINGS = {
  channel: { known: [], aliases: [], proposals: [] },
  persona: { known: [], aliases: [], proposals: [] },
};
const context = pairContext(createFormat('en_US', ''), PARIS);
const first = (text: string) => firstChoices('leads.csv', parseTable(text, 'en'), SPELLINGS);
const draftOf = (choices: Choices) => atOnce(drafting(choices, context.now, PARIS));
const lead = (ago: number) => `g${ago},2026-10-0${ago},Web,Buyer\n`;
const LEADS = lead(2) + lead(3) + lead(4);
/** 2026-11-02 and 2026-11-03, as a sheet counts days and programs milliseconds. */
const SERIALS = 'g2,46328,Web\ng3,46329,Web\n';
const EPOCHS = 'g2,1793577600000,Web\ng3,1793664000000,Web\n';

describe.each([
  ['a word for its date', `g1,yesterday,Ads,Buyer\n${LEADS}`, 4],
  ['a date of zeros', `g1,0000-00-00,Ads,Buyer\n${LEADS}`, 4],
  ['no date', `g1,,Brand,Buyer\n${LEADS}`, 4],
  ['a word for nothing', `1,N/A,Ads,Buyer\n${LEADS}`, 4],
  ['words that are names of columns', `g1,,Email,Contact\n${LEADS}`, 4],
  ['a number for a date where others have days', `g1,12,Web,Buyer\n${LEADS}`, 4],
  ['the serial of a day', `g1,46327,Brand\n${SERIALS}`, 3],
  ['no date, before serials', `g1,,Brand\n${SERIALS}`, 3],
  ['milliseconds', `g1,1793491200000,Brand\n${EPOCHS}`, 3],
  ['a title above', `My leads\ng1,yesterday,Ads,Buyer\n${LEADS}`, 4],
  ['names in another language', `Nr,Fecha,Origen,Cargo\n${LEADS}`, 4],
])('a first line with %s', (_, text, leads) => {
  test('is asked about, and nothing is imported before', () => {
    const draft = draftOf(first(text));
    expect([openQuestions(draft) > 0, draft.rows]).toEqual([true, null]);
  });

  test('is a lead or the header, as the person says', () => {
    const asked = first(text);
    const [isLead, isHeader] = [withFirstLine(asked, false), withFirstLine(asked, true)];
    expect([isLead.table.headerless, isLead.table.rows.length]).toEqual([true, leads]);
    expect([isHeader.table.headerless, isHeader.table.rows.length]).toEqual([false, leads - 1]);
    expect(openQuestions(draftOf(isLead))).toBe(0);
    // The other answer can still be given.
    expect(withFirstLine(isHeader, false).table.rows).toEqual(isLead.table.rows);
    expect(withFirstLine(isLead, true).table.columns).toEqual(isHeader.table.columns);
  });
});

test('a first line with a date where the others have theirs is a lead, which the person may correct', () => {
  const choices = first(LEADS);
  expect([choices.table.headerless, choices.firstLineTold]).toEqual([true, true]);
  expect(draftOf({ ...choices, mapping: { id: 0, created: 1 } }).rows?.read).toBe(3);
  expect(withFirstLine(choices, true).table.rows).toHaveLength(2);
});

test.each([
  ['names that are known', `Lead ID,Created,Channel,Persona\n${LEADS}`],
  ['one of them', `Nr,Created,Origen,Cargo\n${LEADS}`],
  ['a number and a question among them', `Lead ID,Created,${'why? '.repeat(40)},5\n${LEADS}`],
  ['no dates below', 'Nr,Origen\ng1,Web\ng2,Ads\n'],
  ['nothing below but one lead', lead(1)],
])('nothing is asked about a first line with %s', (_, text) => {
  const choices = first(text);
  expect([choices.firstLineTold, choices.table.firstLine]).toEqual([true, null]);
});

test('of two files, each is asked about, and what joins them stays', () => {
  const leads = 'Contact ID,Created,Email\n1,2022-01-05,ada@example.com\n2,2022-01-06,bob@example.com\n';
  const deals = '8,soon,no one\n7,2022-03-20,ada@example.com\n9,2022-03-21,bob@example.com\n';
  const source = { name: 'deals.csv', table: parseTable(deals, 'en'), sheets: [], sheet: 0 };
  const { pair, draft } = atOnce(pairing(draftOf(first(leads)), source, null, context))!;
  const asked = pair.deals.table.firstLine ? 'deals' : 'leads';
  expect(draft.rows).toBeNull();
  const choices = withFirstLine(asked === 'deals' ? pair.deals : pair.alone, false);
  const changed = atOnce(changing(pair, draft, { [asked]: choices }, context));
  const { leads: ofLeads, deals: ofDeals, key } = changed.pair;
  expect((asked === 'deals' ? ofDeals.table : ofLeads).rows).toHaveLength(3);
  expect(key.kind).toBe('email');
  expect([key.leads.index, key.deals.index]).toEqual([2, 2]);
});
