import type { Browser } from 'playwright-core';
import { launchChromium } from '../../../tools/chromium';
import { ADDRESS_VARIABLE } from './setup';
import { type OpenSidebar, stageIn } from './sidebar-page';
import { type Language, openWorkbench, type Start } from './workbench';

/** One Chromium for the tests of a file or of a `describe`. */
function chromiumForTests(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  return () => browser;
}

/** For tests of the sidebar by itself: what shows one in place of the one before. */
export function sidebars(): OpenSidebar {
  const browser = chromiumForTests();
  let open: OpenSidebar;
  beforeAll(async () => {
    open = await stageIn(browser());
  });
  return (situation, prepare) => open(situation, prepare);
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
