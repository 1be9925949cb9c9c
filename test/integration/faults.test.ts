import { Campaign } from '../campaign/campaign';
import { SCENARIOS } from '../campaign/scenarios';
import { describeStrike, someStrikes } from '../campaign/strikes';
import { pick, seeded } from '../support/random';
import { SEED, sampleOf } from '../support/sample';

/**
 * A script may end at any of its service calls, and any of them may fail. Whatever was under way, doing it again and refreshing
 * gives the workbook of an undisturbed run. Each run of the tests tries other faults on other actions; `npm run faults` tries all
 * there are.
 */

const SCENARIOS_A_RUN = 3;
const FAULTS_A_SCENARIO = 2;
/** Of those at which the functions are still calculating when the run ends. */
const PENDING_A_SCENARIO = 1;

let campaign: Campaign;
beforeAll(async () => {
  campaign = await Campaign.open();
});
afterAll(() => campaign.close());

describe(`with FAULT_SEED=${SEED}`, () => {
  const all = SCENARIOS.map((scenario, index) => [scenario.name, scenario, index] as const);
  test.each(sampleOf(all, SCENARIOS_A_RUN))(
    '%s: cut off or failing, done again and refreshed, it is as if nothing had been',
    async (_, scenario, index) => {
      const ready = await campaign.prepare(scenario);
      const strikes = [
        ...someStrikes(ready, FAULTS_A_SCENARIO, seeded(SEED + index), ({ pending }) => pending === undefined),
        ...someStrikes(ready, PENDING_A_SCENARIO, seeded(SEED + index), ({ pending }) => pending !== undefined),
      ];
      const failures: string[] = [];
      for (const strike of strikes) {
        const failure = await campaign.strike(ready, strike);
        if (failure) failures.push(`npm run faults -- ${describeStrike(scenario, strike)}\n${failure.text}`);
      }
      const other = await pick(seeded(SEED + 1000 + index), campaign.others)(ready);
      if (other) failures.push(`${other.where}\n${other.text}`);
      expect(failures).toEqual([]);
    },
  );
});
