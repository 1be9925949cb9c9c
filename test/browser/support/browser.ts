import type { Browser } from 'playwright-core';
import { launchChromium } from '../../../tools/chromium';
import type { FakeServer } from './fake-server';
import { ADDRESS_VARIABLE } from './setup';
import { openSidebar } from './sidebar-page';
import type { Situation } from './situation';
import { type Language, openWorkbench, type Start } from './workbench';

/** One Chromium for the tests of a file or of a `describe`; what a test has opened in it is closed after the test. */
function chromiumForTests(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(() => browser.close());
  return () => browser;
}

/** For tests of the sidebar by itself: what opens one. */
export function sidebars() {
  const browser = chromiumForTests();
  return (situation: Situation, prepare?: (server: FakeServer) => void) => openSidebar(browser(), situation, prepare);
}

/** For tests in the workbench that has been started for the run: what opens one. */
export function workbenches() {
  const browser = chromiumForTests();
  return (language: Language, start?: Start, files?: Readonly<Record<string, string>>) =>
    openWorkbench(browser(), process.env[ADDRESS_VARIABLE] ?? '', language, start, files);
}
