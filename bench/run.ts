import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildCode, loadCode, type SheetFunctions } from '../test/bundle/support/code';
import { budgets, mostBytes } from '../tools/build/budgets';
import { closeRatesInDuckDb } from './duckdb';
import { type Line, middle, print, verdict } from './line';
import { CHANNELS, makeLog, PERSONAS } from './log';
import { workbookCosts } from './workbook';

/** Prints the figures of the budgets: time as ratios measured in one run, because machines differ; memory; sizes. */

const {
  rows: SMALL,
  manyRows: LARGE,
  timesTheBareLoop,
  timesDuckDB,
  memoryInMB,
  secondsWithAFit,
} = budgets.functionsOfTheLog;
const DIST = path.join(__dirname, '../dist');

/** What each segment commits to in the month of the as-of day. */
const COMMITMENTS = [
  ['Month', 'Channel', 'Persona', 'Leads', 'Lead value'],
  ...CHANNELS.flatMap((channel) => PERSONAS.map((persona) => ['2026-08-01', channel, persona, 500, 40])),
];

const FUNCTIONS: readonly (readonly [label: string, name: string, ...args: unknown[]])[] = [
  ['SLA_COUNTS, leads', 'SLA_COUNTS'],
  ['SLA_COUNTS, customers', 'SLA_COUNTS', '', '', 'customer'],
  ['SLA_CLOSE_RATES', 'SLA_CLOSE_RATES', '2026-08-15', 6],
  ['SLA_CUSTOMERS', 'SLA_CUSTOMERS', '2026-08-15', 6],
  ['SLA_AVERAGE_SALES', 'SLA_AVERAGE_SALES', '2026-08-15', 6],
  ['SLA_TRACKING', 'SLA_TRACKING', '2026-08-15', COMMITMENTS],
  ['SLA_DAILY', 'SLA_DAILY', '2026-08-15', COMMITMENTS],
];

/** Those that learn from the log how long sales take. */
const FITTED: typeof FUNCTIONS = [
  ['SLA_SEGMENTS', 'SLA_SEGMENTS', '2026-08-15', 6],
  ['SLA_DELAY', 'SLA_DELAY', '2026-08-15'],
  ['SLA_DELAY, facts', 'SLA_DELAY', '2026-08-15', '', true],
  ['SLA_REVENUE_FORECAST', 'SLA_REVENUE_FORECAST', '2026-08-15', COMMITMENTS],
];

/** A bare loop that reads the columns close rates need, and adds up something so that nothing is left out. */
function bareLoop(log: readonly unknown[][]): number {
  let sum = 0;
  for (let i = 1; i < log.length; i++) {
    const row = log[i]!;
    sum += (row[1] as Date).getTime() > 0 ? 1 : 0;
    if (row[2] === row[3]) sum++;
    sum += row[4] === '' ? 1 : (row[4] as number);
    if (row[8] !== '') sum++;
    if (row[10] !== '') sum++;
  }
  return sum;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** The time of one run in milliseconds, and how many times that of the bare loop run just before it. */
interface Timing {
  readonly time: number;
  readonly ratio: number;
}

function millisecondsOf(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const NEVER_WOKEN = new Int32Array(new SharedArrayBuffer(4));

/** Collects the garbage of what ran before, and lets other threads sweep it, which takes about as long again. */
function collect(): void {
  Atomics.wait(NEVER_WOKEN, 0, 0, millisecondsOf(collectGarbage));
}

/**
 * The medians of several runs, after as many to warm up, each beside a bare loop: a machine that is slow is so for both. Runs on
 * the many rows leave so much that it would be collected within the next one, so that is done before. With fewer rows it is not:
 * V8 lets go of the code it has optimised whenever everything is collected, and one run is too short to optimise it again.
 */
function timing(runs: number, log: unknown[][], work: () => unknown): Timing {
  const timed = (one: () => unknown): number => {
    if (log.length > LARGE) collect();
    return millisecondsOf(one);
  };
  const runOnce = () => ({ bare: timed(() => bareLoop(log)), time: timed(work) });
  collect();
  for (let i = 0; i < runs; i++) runOnce();
  const measured = Array.from({ length: runs }, runOnce);
  return { time: middle(measured.map(({ time }) => time)), ratio: middle(measured.map((one) => one.time / one.bare)) };
}

function timeFunctions(
  functions: typeof FUNCTIONS,
  sheet: SheetFunctions,
  log: unknown[][],
  runs: number,
): ReadonlyMap<string, Timing> {
  return new Map(
    functions.map(([label, name, ...args]) => [label, timing(runs, log, () => sheet[name]!(log, ...args))] as const),
  );
}

const ms = (time: number): string => `${time.toFixed(1)} ms`;
const times = (ratio: number): string => `${ratio.toFixed(1)} ×`;

/** The functions of the log against a bare loop and against DuckDB, and whether they are linear. */
function speedLines(
  atSmall: ReadonlyMap<string, Timing>,
  atLarge: ReadonlyMap<string, Timing>,
  duckDb: number,
): Line[] {
  const lines: Line[] = [
    { figure: `DuckDB, ${SMALL} rows loaded and grouped`, measured: ms(duckDb), budget: '', kept: '' },
  ];
  for (const [label, { time, ratio }] of atSmall) {
    const large = atLarge.get(label)!;
    lines.push(
      {
        figure: `${label}, ${SMALL} rows`,
        measured: `${ms(time)} = ${times(ratio)} bare loop`,
        budget: `≤ ${timesTheBareLoop} ×`,
        kept: verdict(ratio <= timesTheBareLoop),
      },
      {
        figure: '  against DuckDB',
        measured: times(time / duckDb),
        budget: `≤ ${timesDuckDB} ×`,
        kept: verdict(time <= timesDuckDB * duckDb),
      },
      {
        figure: `  ${LARGE} rows`,
        measured: `${ms(large.time)} = ${times(large.ratio)} bare loop, ${times(large.time / time)} for 10 × the rows`,
        budget: 'linear',
        kept: verdict(large.ratio <= timesTheBareLoop),
      },
    );
  }
  return lines;
}

/** The functions with a fit, in seconds: what they work out has no bare loop to be compared with. */
function fitLines(sheet: SheetFunctions, small: unknown[][], large: unknown[][]): Line[] {
  const atLarge = timeFunctions(FITTED, sheet, large, 3);
  return [...timeFunctions(FITTED, sheet, small, 7)].flatMap(([label, { time }]) => {
    const more = atLarge.get(label)!.time;
    return [
      {
        figure: `${label}, ${SMALL} rows`,
        measured: ms(time),
        budget: `≤ ${secondsWithAFit} s`,
        kept: verdict(time <= secondsWithAFit * 1000),
      },
      {
        figure: `  ${LARGE} rows`,
        measured: `${ms(more)}, ${times(more / time)} for 10 × the rows`,
        budget: 'linear',
        kept: verdict(more <= 10 * secondsWithAFit * 1000),
      },
    ];
  });
}

async function main(): Promise<void> {
  const code = await buildCode();
  const sheet = loadCode(code);
  const small = makeLog(SMALL);
  const large = makeLog(LARGE);
  const atSmall = timeFunctions(FUNCTIONS, sheet, small, 15);
  const atLarge = timeFunctions(FUNCTIONS, sheet, large, 7);
  const fitted = fitLines(sheet, small, large);
  const memory = process.resourceUsage().maxRSS * 1024;
  await closeRatesInDuckDb(small);
  const start = process.hrtime.bigint();
  await closeRatesInDuckDb(small);
  const duckDb = Number(process.hrtime.bigint() - start) / 1e6;

  const lines = speedLines(atSmall, atLarge, duckDb);
  lines.push(...fitted, {
    figure: `Peak memory with ${LARGE} rows`,
    measured: `${(memory / 1024 ** 2).toFixed(0)} MB`,
    budget: `≤ ${memoryInMB} MB`,
    kept: verdict(memory <= memoryInMB * 1024 ** 2),
  });
  lines.push(...sizes());
  for (const { figure, measured, most } of await workbookCosts()) {
    lines.push({ figure, measured: String(measured), budget: `≤ ${most}`, kept: verdict(measured <= most) });
  }
  print(lines);
}

/** The files of the build, whichever there are. */
function sizes(): Line[] {
  if (!existsSync(DIST)) return [{ figure: 'Sizes', measured: 'not built: npm run build', budget: '', kept: '' }];
  return readdirSync(DIST).map((figure) => {
    const { size } = statSync(path.join(DIST, figure));
    const most = mostBytes(figure);
    return {
      figure,
      measured: `${(size / 1000).toFixed(0)} KB`,
      budget: `≤ ${most / 1000} KB`,
      kept: verdict(size <= most),
    };
  });
}

void main();
