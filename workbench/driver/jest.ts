import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { ADDRESS_VARIABLE } from './setup';
import { type Opening, openWorkbench, type Workbench } from './workbench';

declare global {
  /** Set by the environment of the tests; a test that has failed may have left its page in any state. */
  var hasTestFailed: boolean | undefined;
}

/** One Chromium for the tests of a file or of a `describe`. */
export function chromiumForTests(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  return () => browser;
}

/**
 * For tests in the workbench that has been started for the run: what opens one, in place of the one before and without a trace of
 * it.
 */
export function workbenches() {
  const browser = chromiumForTests();
  let last: Workbench | null = null;
  return async (...opening: Opening): Promise<Workbench> => {
    if (last && globalThis.hasTestFailed) {
      await last.close();
      last = null;
    }
    globalThis.hasTestFailed = false;
    if (last) {
      await last.forget();
      await last.begin(...opening);
    } else {
      last = await openWorkbench(browser(), process.env[ADDRESS_VARIABLE] ?? '', ...opening);
    }
    return last;
  };
}

/** For tests that leave the workbench fit for the next one: what opens one, or goes on with the one that was opened alike. */
export function sharedWorkbenches() {
  const open = workbenches();
  let opened: { readonly as: Opening; readonly workbench: Workbench } | null = null;
  return async (...opening: Opening): Promise<Workbench> => {
    const isAlike = opened?.as.every((part, i) => part === opening[i]) && opened.as.length === opening.length;
    if (!opened || !isAlike || globalThis.hasTestFailed) opened = { as: opening, workbench: await open(...opening) };
    return opened.workbench;
  };
}
