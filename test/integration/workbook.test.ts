import { budgets } from '../../tools/build/budgets';
import type { Headless } from '../../workbench/headless';
import { ENGLISH, FRENCH } from './support/titles';
import { openSample, openWorkbook, readTable } from './support/workbook';

let book: Headless;
afterEach(() => book.close());

const tabNames = () => book.tabs().map((tab) => tab.name);

/** Everything a person sees and every formula, tab by tab. */
async function everything(): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for (const name of tabNames()) {
    all[name] = { shown: await book.readDisplay(name, 'A1:Z90'), formulas: await book.readFormulas(name, 'A1:Z90') };
  }
  return all;
}

/** Puts a number over a target of November 2026, in a row of the list of Settings. */
async function adjust(at: Headless, row: number, channel: string, persona: string, leads: number): Promise<void> {
  await at.edit('Settings', `J${row}`, '11/2/2026');
  await at.edit('Settings', `K${row}`, channel);
  await at.edit('Settings', `L${row}`, persona);
  await at.edit('Settings', `M${row}`, leads);
}

describe('creating the tabs', () => {
  test.each([
    ['en_US', ENGLISH],
    ['fr_FR', FRENCH],
  ] as const)('makes the tabs of %s in place of the blank sheet, within their service calls', async (locale, names) => {
    book = await openWorkbook(locale);
    await book.run('createTabs');
    expect(tabNames()).toEqual(names);
    expect(book.lastCalls).toBeLessThanOrEqual(budgets.serviceCalls.creatingTheTabs);
  });

  test('twice changes nothing', async () => {
    book = await openWorkbook();
    await book.run('createTabs');
    const before = await everything();
    await book.run('createTabs');
    expect(await everything()).toEqual(before);
  });

  test('loses and duplicates nothing of a workbook with data', async () => {
    book = await openSample();
    await book.edit('Settings', 'I5', 250);
    await book.run('refreshDate');
    const before = await everything();
    await book.run('createTabs');
    expect(await everything()).toEqual(before);
  });

  test('keeps sheets of one’s own, with what is on them', async () => {
    book = await openWorkbook();
    const [first] = tabNames();
    await book.edit(first ?? '', 'B2', 'my notes');
    await book.run('createTabs');
    expect(tabNames()).toHaveLength(ENGLISH.length + 1);
    expect((await book.readDisplay(first ?? '', 'B2'))[0]?.[0]).toBe('my notes');
  });
});

describe('repairing the tabs', () => {
  beforeEach(async () => {
    book = await openSample();
  });

  test('a renamed and moved tab is found again, and the formulas follow its name', async () => {
    book.renameTab('Leads', "Nos leads d'ici");
    book.renameTab('1 Close rates', 'Rates');
    book.moveTab('Rates', 0);
    const before = await readTable(book, 'Rates', 'Close rate');
    await book.run('createTabs');
    expect(tabNames()).toHaveLength(ENGLISH.length);
    const after = await readTable(book, 'Rates', 'Close rate');
    expect(after.cell('Total', 'Total')).toBe(before.cell('Total', 'Total'));
    expect(after.cell('Total', 'Total')).toMatch(/%/);
  });

  test('a deleted tab comes back, and the formulas of the other tabs point at it again', async () => {
    const before = await readTable(book, '2 Lead values', 'Value of a lead');
    book.deleteTab('1 Close rates');
    await book.run('createTabs');
    expect(tabNames().sort()).toEqual([...ENGLISH].sort());
    const values = await readTable(book, '2 Lead values', 'Value of a lead');
    const [[formula]] = (await book.readFormulas('2 Lead values', `A${values.at}`)) as [[string]];
    expect(formula).toContain("SLA_LEAD_VALUES('1 Close rates'!");
    const rates = await readTable(book, '1 Close rates', 'Close rate');
    expect(rates.cell('Total', 'Total')).toMatch(/%$/);
    expect(values.cell('Total', 'Total')).toBe(before.cell('Total', 'Total'));
  });

  test('a deleted column of the lead log comes back at the end, and the other columns stay', async () => {
    const before = await book.readDisplay('Leads', 'A1:T5');
    book.deleteColumns('Leads', 13, 1);
    await book.run('createTabs');
    const after = await book.readDisplay('Leads', 'A1:T5');
    expect(after[0]).toEqual([...(before[0] ?? []).filter((name) => name !== 'Owner'), 'Owner']);
    expect(after[1]?.[0]).toBe(before[1]?.[0]);
  });

  test('a deleted header row comes back with the names it had', async () => {
    const before = await book.readDisplay('Leads', 'A1:T4');
    book.deleteRows('Leads', 1, 1);
    await book.run('createTabs');
    expect(await book.readDisplay('Leads', 'A1:T4')).toEqual(before);
  });

  test('cleared formulas come back, and the typed average sales stay', async () => {
    const before = await readTable(book, '2 Lead values', 'Value of a lead');
    await book.edit('2 Lead values', `A${before.at}`, '');
    await book.run('createTabs');
    const after = await readTable(book, '2 Lead values', 'Value of a lead');
    expect(after.cell('Total', 'Total')).toBe(before.cell('Total', 'Total'));
  });
});

describe('what people type beside the tables', () => {
  test('belongs to the labels: another order and one more channel move no number', async () => {
    book = await openSample();
    await adjust(book, 5, 'Ads', 'Small company', 33);
    await book.edit('Settings', 'O5', 'Ads');
    await book.edit('Settings', 'O8', 'Organic');
    await book.edit('Settings', 'O10', 'Webinar');
    const targets = await readTable(book, '4 Commitments', 'Target leads');
    expect(targets.rows).toEqual(['Ads', 'Inbound', 'E-mail', 'Organic', 'Outbound', 'Webinar', 'Total']);
    const final = await readTable(book, '4 Commitments', 'Leads committed, by channel and persona');
    expect(final.cell('Ads', 'Small company')).toBe('33');
    expect(final.cell('Organic', 'Small company')).toBe(targets.cell('Organic', 'Small company'));
  });

  test('a number in the way of a table is named as a problem and never deleted', async () => {
    book = await openSample();
    const rates = await readTable(book, '1 Close rates', 'Close rate');
    await book.edit('1 Close rates', `C${rates.at + 2}`, 'note to self');
    await book.run('createTabs');
    const state = (await book.run('api', 'getState')) as { problems: { text: string }[] };
    expect(state.problems.map((problem) => problem.text).join('\n')).toContain('“note to self”');
    expect((await book.readDisplay('1 Close rates', `C${rates.at + 2}`))[0]?.[0]).toBe('note to self');
  });
});

describe('signing', () => {
  interface Plan {
    refusals: string[];
    warnings: string[];
    version: string;
    supersedes: string | null;
  }
  const plan = async () => (await book.run('api', 'planSigning')) as Plan;
  const sign = (p: Plan) =>
    book.run('api', 'sign', { signedBy: 'Ada & Grace', acceptedWarnings: p.warnings, version: p.version }) as Promise<{
      signed: boolean;
      message: string;
    }>;

  test('is refused with its reason while there is no goal', async () => {
    book = await openSample();
    await book.edit('Settings', 'B17', '11/1/2026');
    await book.edit('Settings', 'F6', '');
    const { refusals } = await plan();
    expect(refusals).toEqual(['There is no revenue goal for November 2026: type it in the goals of the Settings tab.']);
  });

  test('writes plain values that later changes do not touch, and keeps the version it replaces', async () => {
    book = await openSample();
    await book.edit('Settings', 'B17', '11/1/2026');
    expect((await sign(await plan())).signed).toBe(true);
    const signed = await book.readDisplay('Signed', 'A1:T20');
    expect((await book.readFormulas('Signed', 'A1:T20')).flat().every((formula) => formula === '')).toBe(true);
    expect(signed[0]?.slice(0, 6)).toEqual(['Month', 'Channel', 'Persona', 'Leads', 'Lead value', 'Value']);
    expect(signed[1]?.[0]).toBe('November 2026');
    expect(signed.filter((row) => row[1] !== '').length).toBe(11);

    await book.edit('Settings', 'F6', 20000);
    expect(await book.readDisplay('Signed', 'A1:T20')).toEqual(signed);

    const second = await plan();
    expect(second.supersedes).toContain('Ada & Grace');
    expect((await sign(second)).signed).toBe(true);
    const all = await book.readDisplay('Signed', 'A1:T40');
    expect(all.slice(1, 11).map((row) => row.slice(0, 18))).toEqual(signed.slice(1, 11).map((row) => row.slice(0, 18)));
    expect(all[0]?.slice(17)).toEqual(['Signed by', 'Version', 'Superseded on']);
    expect(all.slice(1, 11).every((row) => row[18] === '1' && row[19] !== '')).toBe(true);
    expect(all.slice(11, 21).every((row) => row[0] === 'November 2026' && row[18] === '2' && row[19] === '')).toBe(
      true,
    );
  });

  test('two presses sign once', async () => {
    book = await openSample();
    const seen = await plan();
    expect((await sign(seen)).signed).toBe(true);
    const again = await sign(seen);
    expect(again.signed).toBe(false);
    expect(again.message).toBe('November 2026 has just been signed: nothing was signed twice.');
    expect((await book.readDisplay('Signed', 'A12'))[0]?.[0]).toBe('');
  });

  test('is warned of when the commitments miss the goal, and asks to accept that', async () => {
    book = await openSample();
    await adjust(book, 5, 'Organic', 'Small company', 0);
    const { warnings, version } = await plan();
    expect(warnings.join()).toContain('short of marketing’s goal');
    const request = { signedBy: 'Ada', acceptedWarnings: [], version };
    await expect(book.run('api', 'sign', request)).rejects.toThrow('The figures have changed since you read the plan');
  });
});

test('the figures of the assistant are those of the tabs, in both languages', async () => {
  book = await openSample('fr_FR');
  const state = (await book.run('api', 'getState')) as {
    steps: { title: string; figures: { label: string; value: string }[] }[];
  };
  const figure = (step: number, label: string) =>
    state.steps[step]?.figures.find((entry) => entry.label === label)?.value.replace(/\s/g, ' ');
  const leads = await readTable(book, '1 Taux de conclusion', 'Leads');
  const final = await readTable(book, '4 Engagements', 'Leads engagés, par canal et persona');
  const revenue = await readTable(book, '4 Engagements', 'Revenu potentiel de ces leads');
  expect(figure(0, 'Leads de la période')).toBe(leads.cell('Total', 'Total').replace(/\s/g, ' '));
  expect(figure(3, 'Leads engagés')).toBe(final.cell('Total', 'Total').replace(/\s/g, ' '));
  expect(figure(3, 'Valeur engagée')).toBe(revenue.cell('Total', 'Total').replace(/\s/g, ' '));
});

test('the inner cells of the two tables warn of nothing, with room to grow; all others do', async () => {
  book = await openSample();
  const { protections } = book.snapshot().records;
  const open_ = protections.flatMap(({ unprotected }) => unprotected).map(({ row, column }) => [row, column]);
  // The cells right of and below the formulas in A21, A33 (4 Commitments) and A6 (2 Lead values).
  expect(open_.sort()).toEqual([
    [22, 2],
    [34, 2],
    [7, 2],
  ]);
  expect(protections.filter(({ warningOnly }) => warningOnly)).toHaveLength(5);
});
