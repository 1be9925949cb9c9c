import type { AssistantState, SigningPlan } from '../../src/app/api';
import type { Headless, PlainCell, Snapshot } from '../../workbench/headless';
import { oneOf, SEED } from '../support/sample';
import { readSavedWorkbook, sampleOfSaved } from '../support/saved-workbook';
import { columnUnder } from './support/column-under';
import { endedAnywhere } from './support/faults';
import { openSample, openWorkbook } from './support/workbook';

/** What is brought up in workbooks that version 0.1.0 has left behind, and what the person reads of it. */

let book: Headless;
afterEach(() => book.close());

async function open(name: string): Promise<Snapshot> {
  const { facts, snapshot } = readSavedWorkbook('0.1.0', name);
  book = await openWorkbook(facts.locale, facts.today, snapshot);
  return snapshot;
}
const version = () => book.snapshot().records.metadata.find(({ key }) => key === 'lead-sla-version')?.value;
const settings = async (tab: string) => book.readValues(tab, 'A1:Z60');
const beside = (cells: readonly (readonly PlainCell[])[], label: string): PlainCell | undefined =>
  cells.flatMap((row) => (row.includes(label) ? [row[row.indexOf(label) + 1]!] : []))[0];

describe(`numbers that were typed over targets, FAULT_SEED=${SEED}`, () => {
  test.each(
    oneOf([
      [
        'draft.en',
        'Your numbers of the 4 Commitments tab stand in the list “Adjustments” of the Settings tab now, for November 2026.',
      ],
      [
        'draft.fr',
        'Vos chiffres de l’onglet 4 Engagements se trouvent désormais dans la liste «\u202fAjustements\u202f» de l’onglet Réglages, pour novembre 2026.',
      ],
    ]),
  )('%s: go to the month of the as-of date, which is said once', async (name, sentence) => {
    await open(name);
    await book.run('refreshDate');
    expect(book.toasts.at(-1)?.message).toContain(sentence);
    expect(version()).toBe('3');
    await book.run('refreshDate');
    expect(book.toasts.at(-1)?.message).not.toContain(sentence);
  });

  test('are left alone on opening, which has no time for it: the next action brings them in and says so', async () => {
    const { facts, snapshot } = readSavedWorkbook('0.1.0', 'draft.en');
    const next = new Date(Date.parse(facts.today) + 86_400_000).toISOString().slice(0, 10);
    book = await openWorkbook(facts.locale, next, snapshot);
    const before = await book.readValues('4 Commitments', 'A1:H80');
    await book.run('onOpen', { authMode: 'LIMITED' });
    expect([book.toasts, await book.readValues('4 Commitments', 'A1:H80')]).toEqual([[], before]);
    await book.run('refreshDate');
    expect(book.toasts.at(-1)?.message).toContain('Your numbers of the 4 Commitments tab stand in the list');
  });

  test('stay where they are while their lists cannot be told, and nothing is drawn over them', async () => {
    await open('draft.en');
    const typed = await book.readValues('4 Commitments', 'A1:H80');
    await book.edit('Settings', 'X4', 'Channels');
    const again = 'stands more than once in the Settings tab';
    await book.run('refreshDate');
    expect(book.alerts.at(-1)?.prompt).toContain(again);
    expect(await book.readValues('4 Commitments', 'A1:H80')).toEqual(typed);
    await book.edit('Settings', 'X4', '');
    await book.run('refreshDate');
    expect(book.toasts.at(-1)?.message).toContain('stand in the list “Adjustments”');
  });
});

describe(`the first thing a person does is to sign in the page, FAULT_SEED=${SEED}`, () => {
  const tabs = { en: { signed: 'Signed', plan: '4 Commitments' }, fr: { signed: 'Signé', plan: '4 Engagements' } };
  /** Leads of the signed rows of a version, which stand in the fourth column. */
  const leadsOf = (rows: readonly (readonly PlainCell[])[]) => rows.reduce((sum, row) => sum + Number(row[3]), 0);

  const withLeads = (name: string) => readSavedWorkbook('0.1.0', name).facts.leads.count > 0;
  test.each(sampleOfSaved('0.1.0').filter(withLeads))(
    '%s: what the plan shows is what the first press signs',
    async (name) => {
      await open(name);
      const { facts } = readSavedWorkbook('0.1.0', name);
      await book.run('api', 'getState');
      const plan = (await book.run('api', 'planSigning')) as SigningPlan;
      const log = async () =>
        (await book.readValues(facts.tabs.signed ?? tabs.en.signed, 'A1:Z200')).filter(
          (row) => typeof row[3] === 'number',
        );
      const before = await log();
      const request = { signedBy: 'Ada', acceptedWarnings: plan.warnings, version: plan.version };
      if (plan.refusals.length > 0) {
        await expect(book.run('api', 'sign', request)).rejects.toThrow(plan.refusals[0]);
        return;
      }
      expect(await book.run('api', 'sign', request)).toMatchObject({ signed: true });
      const [, leads] = plan.figures;
      expect(String(leadsOf((await log()).slice(before.length)))).toBe(leads?.value.replace(/\D/g, ''));
    },
  );

  test.each(
    oneOf([
      ['draft.en', 'Your numbers of the 4 Commitments tab stand in the list “Adjustments”'],
      ['draft.fr', 'Vos chiffres de l’onglet 4 Engagements se trouvent désormais dans la liste'],
    ]),
  )('%s: what was brought up for the plan is said, and the tabs are drawn for it', async (name, sentence) => {
    await open(name);
    await book.run('api', 'planSigning');
    expect(book.toasts.at(-1)?.message).toContain(sentence);
    const drawn = await book.readFormulas(name.endsWith('.en') ? tabs.en.plan : tabs.fr.plan, 'A1:H80');
    const toasts = book.toasts.length;
    await book.run('api', 'planSigning');
    expect(book.toasts.length).toBe(toasts);
    await book.run('refreshDate');
    expect(await book.readFormulas(name.endsWith('.en') ? tabs.en.plan : tabs.fr.plan, 'A1:H80')).toEqual(drawn);
  });
});

describe(`the one entry “All personas”, FAULT_SEED=${SEED}`, () => {
  test.each(
    oneOf([
      ['one-persona.en', 'Settings', '4 Commitments', 'One persona for all', 'Personas', 'All personas'],
      ['one-persona.fr', 'Réglages', '4 Engagements', 'Un seul persona pour tous', 'Personas', 'Tous les personas'],
    ]),
  )('%s: becomes a setting, and all leads count as one still', async (name, tab, step, label, list, all) => {
    await open(name);
    await book.run('refreshDate');
    expect(book.toasts.at(-1)?.message).toContain(label);
    const cells = await settings(tab);
    expect([beside(cells, label), columnUnder(cells, list)]).toEqual([true, []]);
    expect((await book.readDisplay(step, 'A1:F60')).flat()).toContain(all);
    // Unticked, the leads count by the personas of the log again.
    const row = cells.findIndex((line) => line.includes(label));
    await book.edit(tab, `B${row + 1}`, false);
    await book.run('refreshDate');
    expect((await book.readDisplay(step, 'A20:F60')).flat()).not.toContain(all);
  });

  test('the button ticks the setting and keeps the list', async () => {
    book = await openSample();
    const before = columnUnder(await settings('Settings'), 'Personas');
    expect(before.length).toBeGreaterThan(1);
    await book.run('api', 'useOnePersona');
    const cells = await settings('Settings');
    expect([beside(cells, 'One persona for all'), columnUnder(cells, 'Personas')]).toEqual([true, before]);
    await book.idle();
    const rates = await book.readDisplay('1 Close rates', 'A1:F97');
    expect(rates.filter((row) => row[1] === 'All personas').length).toBeGreaterThanOrEqual(5);
    expect(rates.flat().filter((cell) => cell.startsWith('#'))).toEqual([]);
  });
});

test('a workbook that is brought up is the same wherever that was interrupted', async () => {
  const before = await open('one-persona.en');
  const state = async () => ({
    settings: await settings('Settings'),
    steps: ((await book.run('api', 'getState')) as AssistantState).steps,
    version: version(),
  });
  await book.run('refreshDate');
  const whole = await state();
  await endedAnywhere(
    book,
    before,
    () => book.run('refreshDate'),
    async (call) => {
      await book.run('refreshDate');
      expect({ call, ...(await state()) }).toEqual({ call, ...whole });
    },
  );
});

describe(`the rate to plan with, FAULT_SEED=${SEED}`, () => {
  const WORDS = {
    'sample.en': {
      ...{ tab: 'Settings', plan: '4 Commitments', committed: 'Leads committed', rate: 'Rate to plan with' },
      ...{ planFor: 'Plan for', confidence: 'Confidence of the ranges', settings: ['So far', 'On average', 0.95] },
      ...{
        notice: /^This workbook still plans with the rate so far: [\d.]+% so far, [\d.]+% once/,
        eventual: 'Eventual',
      },
    },
    'sample.fr': {
      ...{ tab: 'Réglages', plan: '4 Engagements', committed: 'Leads engagés', rate: 'Taux retenu' },
      ...{ planFor: 'Prévoir pour', confidence: 'Niveau de confiance', settings: ['À ce jour', 'En moyenne', 0.95] },
      ...{ notice: /^Ce classeur planifie encore avec le taux à ce jour.*[\d,]+\s% à ce jour, /, eventual: 'À terme' },
    },
  } as const;
  const names = Object.keys(WORDS) as (keyof typeof WORDS)[];

  test.each(oneOf(names))('%s: stays the one so far, which is said, until somebody chooses', async (name) => {
    const words = WORDS[name];
    await open(name);
    const planned = async () => beside(await book.readValues(words.plan, 'A1:H40'), words.committed);
    const before = await planned();
    // Its tables stand where that version drew them, which is in nobody's way.
    const { problems, steps } = (await book.run('api', 'getState')) as AssistantState;
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(steps.filter(({ state }) => state === 'problem')).toEqual([]);
    const notice = async () =>
      ((await book.run('api', 'getState')) as AssistantState).problems.find(({ text }) => words.notice.test(text));
    expect((await notice())?.keep?.choice).toBe('soFar');
    await book.run('refreshDate');
    await book.idle();
    const cells = await settings(words.tab);
    expect([words.rate, words.planFor, words.confidence].map((label) => beside(cells, label))).toEqual(words.settings);
    expect(await planned()).toBe(before);
    const brought = book.snapshot();
    // What stays as it is by choice is not said again.
    expect((await notice())?.fix?.choice).toBe('eventual');
    await book.run('api', 'choose', 'soFar');
    await book.run('refreshDate');
    expect([await notice(), await planned()]).toEqual([undefined, before]);
    await book.restore(brought);
    await book.run('api', 'choose', 'eventual');
    await book.idle();
    expect([await notice(), beside(await settings(words.tab), words.rate)]).toEqual([undefined, words.eventual]);
    // Leads of the last months are still to be won: each is worth more, and fewer reach the goal.
    expect(Number(await planned())).toBeLessThan(Number(before));
  });
});
