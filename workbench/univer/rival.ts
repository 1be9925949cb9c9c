import type { Addon } from '../bridge/addon';
import type { Session } from '../bridge/session-types';
import type { Performer } from './performer';
import type { Runs } from './runs';
import type { Turns } from './turns';

/** A thread of the add-on, and what performs what it asks for. */
export interface Attached {
  readonly performer: Performer;
  readonly addon: Addon;
}

interface RivalOptions {
  readonly own: Performer;
  readonly turns: Turns<Performer>;
  readonly attach: () => Attached;
  readonly runsOf: (addon: Addon) => Runs;
}

/** Another person's runs of the same add-on in the same workbook, in a thread of their own that is started when it is needed. */
export function createRival({ own, turns, attach, runsOf }: RivalOptions) {
  let rival: (Attached & { readonly runs: Runs }) | null = null;
  const started = (): Attached & { readonly runs: Runs } => {
    const attached = attach();
    return { ...attached, runs: runsOf(attached.addon) };
  };
  const together: Session['together'] = async (work, name, args, seed) => {
    rival ??= started();
    const { addon, performer, runs } = rival;
    await addon.ready();
    turns.begin([own, performer], seed);
    const [, result] = await Promise.all([
      work().finally(() => turns.leave(own)),
      runs.run(name, args, { byPage: true }).finally(() => turns.leave(performer)),
    ]);
    return result;
  };
  return { together, clockSet: () => rival?.addon.clockSet(), stop: () => rival?.addon.stop() };
}
