import type { RunResult } from '../bridge/runs';
import type { Session } from '../bridge/session-types';
import type { Messages } from './messages';
import type { Words } from './text';

/** What takes longer than this is said to be running, and what takes longer than that can be stopped; in milliseconds. */
const HINT_AFTER = 1000;
const STOP_AFTER = 10_000;
/** The name of the error of a run that was stopped. */
const STOPPED = 'Stopped';

/** Runs functions of the add-on for the page, and shows the person that they run and how they fail. */
export interface Runner {
  /** For a menu item or a trigger: what goes wrong is shown. */
  run(name: string): Promise<RunResult>;
  open(): Promise<RunResult>;
  trigger(which: string): Promise<RunResult>;
  /** For a page of the add-on, which shows by itself what goes wrong. */
  call(name: string, args: readonly unknown[]): Promise<unknown>;
  /** While the add-on waits for the person, nobody waits for the add-on. */
  whileAsking<T>(ask: () => Promise<T>): Promise<T>;
  idle(): Promise<void>;
}

export function createRunner(session: Session, messages: Messages, words: Words): Runner {
  const pending = new Set<Promise<RunResult>>();
  let timers: ReturnType<typeof setTimeout>[] = [];
  let shown = (): void => undefined;

  const hush = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    shown();
  };
  const watch = (): void => {
    hush();
    const say = (onStop?: () => void): void => {
      shown();
      shown = messages.progress(words.working, onStop);
    };
    timers = [setTimeout(say, HINT_AFTER), setTimeout(say, STOP_AFTER, () => session.stop())];
  };
  const follow = async (run: Promise<RunResult>): Promise<RunResult> => {
    pending.add(run);
    if (pending.size === 1) watch();
    const result = await run;
    pending.delete(run);
    hush();
    if (pending.size) watch();
    if (result.error?.name === STOPPED) messages.toast(words.stopped, '');
    return result;
  };
  const show = (result: RunResult): RunResult => {
    const { error } = result;
    if (error && error.name !== STOPPED) {
      messages.error(words.failed, [`${error.name}: ${error.message}`, error.stack].filter(Boolean).join('\n\n'));
    }
    return result;
  };

  return {
    run: async (name) => show(await follow(session.runMenuItem(name))),
    open: async () => show(await follow(session.run('onOpen'))),
    trigger: async (which) => show(await follow(session.runTrigger(which))),
    call: async (name, args) => {
      const { error, value } = await follow(session.run(name, args));
      if (!error) return value;
      throw new Error(error.name === STOPPED ? words.stopped : error.message);
    },
    whileAsking: async (ask) => {
      hush();
      try {
        return await ask();
      } finally {
        if (pending.size) watch();
      }
    },
    idle: async () => {
      while (pending.size) await Promise.all(pending);
      await session.idle();
    },
  };
}
