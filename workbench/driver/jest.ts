import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { ADDRESS_VARIABLE } from './setup';
import { type Language, openWorkbench, type Start } from './workbench';

/** One Chromium for the tests of a file or of a `describe`. */
export function chromiumForTests(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  return () => browser;
}

/** For tests in the workbench that has been started for the run: what opens one, until the test has ended. */
export function workbenches() {
  const browser = chromiumForTests();
  afterEach(async () => {
    for (const context of browser().contexts()) await context.close();
  });
  return (language: Language, start?: Start, files?: Readonly<Record<string, string>>) =>
    openWorkbench(browser(), process.env[ADDRESS_VARIABLE] ?? '', language, start, files);
}
