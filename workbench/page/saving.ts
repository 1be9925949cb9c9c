import { startPace } from '../bridge/pace';
import type { SaveState } from './status-line';
import type { Store } from './store';

/** A workbook is saved this long after the last change, and at the latest when the page is left. */
const CALM = 700;
/** How often writing it down begins anew because it has changed meanwhile, where somebody waits for it. */
const MOST_TRIES = 3;

export interface Saving {
  /** Something has changed that is worth keeping. */
  changed(): void;
  /** Resolves when everything is saved. */
  settled(): Promise<void>;
  /** Lets go of the workbook: what happens from now on is not saved. */
  end(): void;
}

interface Saved {
  /** The workbook as it is now, piece by piece. */
  readonly pieces: () => Iterable<string>;
  /** Whether it is going to be changed further: then saving waits. */
  readonly isBusy: () => boolean;
}

/** Keeps a workbook saved under a name while it is worked on. */
export function startSaving(
  store: Store | null,
  name: string,
  { pieces, isBusy }: Saved,
  tell: (state: SaveState) => void,
): Saving {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  let ended = store === null;
  /** How often it has changed, and up to which change it is saved. */
  let [changes, kept] = [0, 0];
  tell(store ? 'saved' : 'notSaved');

  const isDue = (): boolean => !ended && kept !== changes;
  const write = (all: readonly string[]): void => {
    kept = changes;
    writing = (store as Store).write(name, { pieces: all }).then(
      () => tell(isDue() ? 'saving' : 'saved'),
      () => tell('notSaved'),
    );
  };
  const writeAtOnce = (): void => {
    if (isDue()) write([...pieces()]);
  };
  /** Writes it down in slices; not where it changes meanwhile. */
  const writeInSlices = async (): Promise<void> => {
    const [from, all, pace] = [changes, [] as string[], startPace()];
    for (const piece of pieces()) {
      all.push(piece);
      if (pace.isOver()) await pace.rest();
      if (changes !== from || !isDue()) return;
    }
    write(all);
  };
  const whenCalm = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isBusy()) whenCalm();
      else if (isDue()) void writeInSlices();
    }, CALM);
  };
  whenLeft(writeAtOnce);
  return {
    changed: () => {
      if (ended) return;
      changes += 1;
      tell('saving');
      whenCalm();
    },
    settled: async () => {
      for (let tries = 0; isDue() && tries < MOST_TRIES; tries++) await writeInSlices();
      writeAtOnce();
      await writing;
    },
    end: () => {
      ended = true;
      clearTimeout(timer);
    },
  };
}

/** A page that is left may never come back. */
function whenLeft(work: () => void): void {
  window.addEventListener('pagehide', work);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') work();
  });
}
