import '../test/support/texts';
import { parseArgs } from 'node:util';
import { Campaign, type Failure, type Ready } from '../test/campaign/campaign';
import { describeDifferences, kindOf } from '../test/campaign/differences';
import { SCENARIOS } from '../test/campaign/scenarios';
import { strikesOf } from '../test/campaign/strikes';

const HELP = `Cuts every action off, and lets it fail, at every one of its service calls, does it again and refreshes.

  npm run faults                          all of it, which takes hours
  npm run faults -- sign                  the scenario of that name, or those whose names begin so
  npm run faults -- --every 40            one fault in forty, others each time
  npm run faults -- "sign again" end 12 2 one fault: its kind, its call, and the step it strikes in`;

const options = { every: { type: 'string' }, help: { type: 'boolean' } } as const;
const { positionals, values } = parseArgs({ allowPositionals: true, strict: false, options });
const [wanted = '', kind, at, step] = positionals;
const every = Math.max(1, Number(values.every ?? 1));

async function tryAll(campaign: Campaign, ready: Ready): Promise<(Failure | null)[]> {
  const results: (Failure | null)[] = [];
  if (kind === undefined) for (const other of campaign.others) results.push(await other(ready));
  const strikes = strikesOf(ready).filter(
    (strike) =>
      (kind === undefined || strike.name === kind) &&
      (at === undefined || strike.at === Number(at)) &&
      (step === undefined || strike.step === Number(step) - 1),
  );
  const first = Math.floor(Math.random() * every);
  for (const strike of strikes.filter((_, index) => index % every === first % Math.min(every, strikes.length))) {
    results.push(await campaign.strike(ready, strike));
  }
  return results;
}

/** What fails, the most frequent first, each with its first case. */
function report(failures: readonly Failure[]): void {
  const kinds = new Map<string, Failure[]>();
  for (const failure of failures) {
    for (const kind of failure.kinds) kinds.set(kind, [...(kinds.get(kind) ?? []), failure]);
  }
  for (const [kind, [first, ...others]] of [...kinds].sort(([, a], [, b]) => b.length - a.length)) {
    if (!first) continue;
    console.log(`  ${1 + others.length} × ${kind}; first: ${first.where}`);
    const alike = first.found.filter((one) => kindOf(one) === kind);
    console.log((alike.length > 0 ? describeDifferences(alike, 2) : first.text).replace(/^/gm, '    '));
  }
}

async function main(): Promise<number> {
  if (values.help || Object.keys(values).some((name) => !(name in options))) {
    console.log(HELP);
    return values.help ? 0 : 1;
  }
  const named = SCENARIOS.filter(({ name }) => name === wanted);
  const scenarios = named.length > 0 ? named : SCENARIOS.filter(({ name }) => name.startsWith(wanted));
  if (scenarios.length === 0) throw new Error(`There is no scenario “${wanted}”.`);
  const campaign = await Campaign.open();
  let tried = 0;
  let failed = 0;
  for (const scenario of scenarios) {
    const started = Date.now();
    const results = await tryAll(campaign, await campaign.prepare(scenario));
    const failures = results.flatMap((failure) => failure ?? []);
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`${scenario.name}: ${results.length} faults, ${failures.length} fail (${seconds} s)`);
    report(failures);
    tried += results.length;
    failed += failures.length;
  }
  campaign.close();
  console.log(`${scenarios.length} scenarios, ${tried} faults, ${failed} fail.`);
  return failed === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
