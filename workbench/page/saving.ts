import type { SaveState } from './status-line';
import type { Store } from './store';

/** A workbook is saved this long after the last change, and at the latest when the page is left. */
const CALM = 700;

export interface Saving {
  /** Something has changed that is worth keeping. */
  changed(): void;
  /** Resolves when everything is saved. */
  settled(): Promise<void>;
  /** Lets go of the workbook: what happens from now on is not saved. */
  end(): void;
}

/** Keeps a workbook saved under a name while it is worked on. */
export function startSaving(
  store: Store | null,
  name: string,
  snapshot: () => unknown,
  tell: (state: SaveState) => void,
): Saving {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> = Promise.resolve();
  let ended = store === null;
  tell(store ? 'saved' : 'notSaved');

  const write = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    const due = timer !== null;
    timer = null;
    if (!due || ended || !store) return writing;
    writing = store.write(name, snapshot()).then(
      () => tell(timer === null ? 'saved' : 'saving'),
      () => tell('notSaved'),
    );
    return writing;
  };
  const changed = (): void => {
    if (ended) return;
    tell('saving');
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void write(), CALM);
  };
  window.addEventListener('pagehide', () => void write());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void write();
  });
  return {
    changed,
    settled: write,
    end: () => {
      ended = true;
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
