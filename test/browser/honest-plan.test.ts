import '../support/texts';
import { labels } from '../../src/text';
import { workbenches } from '../../workbench/driver/jest';
import type { Workbench } from '../../workbench/driver/workbench';
import { oneOf, SEED } from '../support/sample';

/** The plan with its chance, as a person meets it: three readings of the rate, the delay, a plan made surer, signed with its chance. */

const openWorkbench = workbenches();
let workbench: Workbench;

/** The numbers right of a label in the first column. */
async function beside(tab: string, label: string): Promise<number[]> {
  const cells = await workbench.readValues(tab, 'A1:D60');
  const row = cells.find(([cell]) => String(cell) === label) ?? [];
  return row.slice(1).filter((cell) => typeof cell === 'number');
}
/** A chart of the tab in front is drawn: it has lines, bars or points. */
async function drawn(tab: string, titles: readonly string[]): Promise<void> {
  await workbench.select(tab, 'A1');
  await workbench.idle();
  for (const title of titles) {
    const chart = workbench.page.getByRole('img', { name: title, exact: true });
    await chart.waitFor();
    expect([title, await chart.locator('canvas').count()]).toEqual([title, 1]);
  }
}

test.each(oneOf(['en', 'fr'] as const))(`in %s, FAULT_SEED=${SEED}`, async (language) => {
  workbench = await openWorkbench(language);
  const [, settings = '', , rates = '', , , commitments = '', signed = ''] = await workbench.tabs();
  const [text, words] = [labels(language, 'sheet'), labels(language, 'choose')];
  const page = labels(language, 'sidebar');
  const button = (name: string) => workbench.sidebar().getByRole('button', { name, exact: true });

  const [soFar = 0] = await beside(rates, text.readingSoFar);
  const [eventual = 0, low = 0, high = 0] = await beside(rates, text.readingEventual);
  expect(soFar).toBeGreaterThan(0);
  // What is open still brings sales, and the young months do not pull the rate down.
  expect(eventual).toBeGreaterThan(soFar);
  expect([low < eventual, eventual < high]).toEqual([true, true]);
  expect(await beside(rates, text.readingClosed)).toHaveLength(1);
  await drawn(rates, [text.delayChart, text.channelChart]);

  const [before = 1] = await beside(commitments, text.chance);
  const [leads = 0] = await beside(commitments, text.committedLeads);
  expect(before).toBeLessThan(0.8);
  await button(words.in80).click();
  await workbench.idle();
  const [chance = 0] = await beside(commitments, text.chance);
  expect(chance).toBeGreaterThanOrEqual(0.8);
  const [surer = 0] = await beside(commitments, text.committedLeads);
  expect(surer).toBeGreaterThan(leads);
  expect((await workbench.readDisplay(settings, 'A5:B25')).flat()).toContain(labels(language, 'choices').in80);
  await drawn(commitments, [text.forecastTable]);

  await button(page.signTitle({ month: (await workbench.readDisplay(commitments, 'B4'))[0]?.[0] ?? '' })).click();
  const sidebar = workbench.sidebar();
  await sidebar.getByLabel(page.signedBy).fill('Ada (marketing), Karim');
  const accepted = sidebar.getByRole('checkbox', { name: page.accept });
  if (await accepted.isVisible()) await accepted.check();
  await button(page.sign).click();
  await sidebar.getByText(page.signedTitle).waitFor();
  await workbench.idle();
  const [header = [], ...rows] = await workbench.readValues(signed, 'A1:AA20');
  const of = (name: string) => rows.filter(([month]) => month !== '').map((row) => row[header.indexOf(name)]);
  expect(new Set(of(text.signedChance))).toEqual(new Set([chance]));
  expect(new Set(of(text.signedPlanFor))).toEqual(new Set([labels(language, 'choices').in80]));
  expect(new Set(of(text.signedMethod))).toEqual(new Set([labels(language, 'choices').eventual]));
  const [lows, ofRates, highs] = [of(text.signedLow), of(text.signedRate), of(text.signedHigh)];
  expect(ofRates.every((rate, i) => Number(lows[i]) < Number(rate) && Number(rate) < Number(highs[i]))).toBe(true);
  expect(workbench.errors).toEqual([]);
});
