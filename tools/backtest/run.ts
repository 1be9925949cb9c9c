import path from 'node:path';
import { isoOfSerial } from '../../src/base/dates';
import { namedZone } from '../../src/base/zone';
import { type Cut, cutAt } from './cut';
import { cutDays, type History, historyOf } from './history';
import { type LogFile, readLogFile } from './log-file';
import { type BacktestOptions, optionsOf } from './options';
import { coverageTable, errorsTable, logLossTable, monthsTable, plansTables } from './report';

/**
 * Tries the rate to plan with on the past of a lead log: what the add-on would have said at the beginning of each month, beside
 * what became of the leads. `npm run backtest -- FILE`; no part of the tests, for logs are their owners’.
 */
function main(options: BacktestOptions): void {
  const file = readLogFile(options.file, options.columns, namedZone(options.zone));
  const history = historyOf(file.log, options);
  const cuts = cutDays(history).map((day) => cutAt(history, day, options));
  console.log(heading(options, file, history));
  if (cuts.length === 0) {
    throw new Error(
      `No month can be told: none has a win by its first day and leads that all came in ${history.horizon} days or more ago.`,
    );
  }
  console.log(`\n${monthsTable(cuts)}`);
  const known = cuts.filter(({ delay }) => delay.curve !== null);
  print(counted('All', cuts.length, ''), history, cuts);
  if (known.length > 0 && known.length < cuts.length) {
    print(counted('The', known.length, ' with a known delay'), history, known);
  }
}

const counted = (which: string, months: number, more: string): string =>
  `${months === 1 ? 'The one month' : `${which} ${months} months`}${more}`;

function heading({ file, since, months }: BacktestOptions, read: LogFile, history: History): string {
  const { days, horizon, personasLeftOut } = history;
  return [
    `${path.basename(file)}: ${read.rows} rows, ${read.refused} of them refused; known until ${isoOfSerial(days.asOf)}.`,
    `Columns: ${read.columns.map(([key, label]) => `${key} = ${label}`).join(', ')}.`,
    ...(personasLeftOut ? ['Personas are known for won leads only and left out.'] : []),
    `A sale counts within ${horizon} days; each window is the ${months} months before.`,
    ...(since === null ? [] : [`Measured are leads created from ${isoOfSerial(since)} on.`]),
  ].join('\n');
}

function print(title: string, history: History, cuts: readonly Cut[]): void {
  console.log(`\n\n== ${title} ==`);
  const tables = [errorsTable(cuts), coverageTable(cuts), plansTables(history, cuts), logLossTable(history, cuts)];
  for (const table of tables) console.log(`\n${table}`);
}

try {
  main(optionsOf(process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
