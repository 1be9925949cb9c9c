import type { Browser, BrowserContext } from 'playwright-core';
import { launchChromium } from './chromium';
import { PATIENCE_MS } from './patience';
import { ADDRESS_VARIABLE } from './setup';
import { newProfile, type Opening, openWorkbenchIn, type Workbench } from './workbench';

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
      const address = await started(process.env[ADDRESS_VARIABLE] ?? '');
      last = await openWorkbenchIn(await quietProfile(browser()), address, ...opening);
    }
    return last;
  };
}

/** How often the pages of tests are drawn: Univer draws on and on, and at 60 frames a second that is half of all the work. */
const FRAME_MS = 100;

async function quietProfile(browser: Browser): Promise<BrowserContext> {
  const context = await newProfile(browser);
  await context.addInitScript((ms) => {
    const [draw, cancel] = [requestAnimationFrame, cancelAnimationFrame];
    const frames = new Map<number, number>();
    window.requestAnimationFrame = (callback) => {
      const atFrame = (time: number): void => {
        frames.delete(timer);
        callback(time);
      };
      const timer = window.setTimeout(() => frames.set(timer, draw(atFrame)), ms);
      return timer;
    };
    window.cancelAnimationFrame = (timer) => {
      clearTimeout(timer);
      cancel(frames.get(timer) ?? 0);
      frames.delete(timer);
    };
  }, FRAME_MS);
  return context;
}

/** The address of the workbench, once it answers there. */
async function started(address: string): Promise<string> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await fetch(address).catch(() => null))?.ok) {
    if (Date.now() > end) throw new Error('The workbench does not answer: its own words stand where the tests began.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return address;
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
