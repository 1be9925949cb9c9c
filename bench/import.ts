import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { budgets } from '../tools/build/budgets';
import { openWorkbench, type Workbench } from '../workbench/driver/workbench';
import { leadFile } from './lead-file';
import { type Line, verdict } from './line';
import { recordStillness, type Stillness } from './stillness';

/** What an import of a large file takes in the workbench, stage by stage, and taking it back. */

const { rows: ROWS, seconds, millisecondsStill, secondsToTakeBack } = budgets.workbench.import;
/** Of a machine that does much else meanwhile. */
const PATIENCE_MS = 1_800_000;

interface Stage {
  readonly name: string;
  readonly seconds: number;
  readonly still: Stillness;
}

/** Does what makes a stage, one after the other. */
async function stagesOf(
  workbench: Workbench,
  works: readonly (readonly [name: string, work: () => Promise<unknown>])[],
): Promise<Stage[]> {
  const recorder = await recordStillness(workbench.page);
  const stages: Stage[] = [];
  for (const [name, work] of works) {
    const start = performance.now();
    const still = await recorder.during(work);
    stages.push({ name, seconds: (performance.now() - start) / 1000, still });
  }
  return stages;
}

export async function importing(browser: Browser, address: string): Promise<Line[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'leads-'));
  const file = path.join(folder, 'leads.csv');
  writeFileSync(file, leadFile(ROWS));
  const workbench = await openWorkbench(browser, address, 'en', 'empty');
  try {
    workbench.page.setDefaultTimeout(PATIENCE_MS);
    const sidebar = workbench.sidebar();
    const button = (name: string | RegExp) => sidebar.getByRole('button', { name });
    await button('Create the tabs').click();
    await sidebar.getByText('The tabs are ready.').waitFor();
    await workbench.idle();
    await button('Import leads').first().click();
    const start = button(/^Import [\d,]+ lead rows$/);
    const stages = await stagesOf(workbench, [
      [
        'reading the file, recognising, preview',
        async () => {
          await sidebar.locator('input[type=file]').setInputFiles(file);
          await start.waitFor();
        },
      ],
      [
        'sending and writing, to the report',
        async () => {
          await start.click();
          await sidebar.getByRole('heading', { name: 'Import done' }).waitFor();
        },
      ],
      ['what follows: calculating, drawing, saving', () => workbench.idle()],
      [
        'taking it back',
        async () => {
          await button('Take this import back').click();
          await button('Yes, take it back').click();
          await sidebar.getByText(/^The import is taken back/).waitFor();
        },
      ],
    ]);
    return stages.flatMap(linesOf);
  } finally {
    await workbench.close();
    rmSync(folder, { recursive: true });
  }
}

/** The time and the longest stillness of a stage; of a busy machine, the processor's time counts. */
function linesOf({ name, seconds: wall, still }: Stage): Line[] {
  const most = name.startsWith('sending') ? seconds : name.startsWith('taking') ? secondsToTakeBack : null;
  const figure = `Import of ${ROWS} rows: ${name}`;
  return [
    {
      figure,
      measured: `${wall.toFixed(1)} s, of which the page and the script worked ${still.worked.toFixed(1)} s`,
      budget: most === null ? '' : `≤ ${most} s`,
      kept: most === null ? '' : verdict(Math.min(wall, still.worked) <= most),
    },
    {
      figure: '  the page still for at most',
      measured: `${still.longest.toFixed(0)} ms of work, ${still.gap.toFixed(0)} ms on the clock`,
      budget: `≤ ${millisecondsStill} ms`,
      kept: verdict(Math.min(still.longest, still.gap) <= millisecondsStill),
    },
  ];
}
