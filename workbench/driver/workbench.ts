import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { Fault } from '../bridge/conditions';
import type { Mail, Trigger } from '../bridge/records';
import type { PlainCell, RunRecord } from '../bridge/session-types';
import type { WorkbenchApi } from '../page/test-api';
import { PATIENCE_MS } from './patience';

export type Language = 'en' | 'fr';
export type Start = 'sample' | 'empty' | 'saved';
/** What a workbench is opened with; the files are those of an add-on in place of the one in `dist/`. */
export type Opening = [language: Language, start?: Start, files?: Readonly<Record<string, string>>];

/** A fresh profile, so that nothing saved by another workbench is in it. */
export const newProfile = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 1440, height: 900 } });

export async function openWorkbench(browser: Browser, address: string, ...opening: Opening): Promise<Workbench> {
  return openWorkbenchIn(await newProfile(browser), address, ...opening);
}

export async function openWorkbenchIn(
  context: BrowserContext,
  address: string,
  ...opening: Opening
): Promise<Workbench> {
  context.setDefaultTimeout(PATIENCE_MS);
  const workbench = new Workbench(context, await context.newPage(), address);
  await workbench.begin(...opening);
  return workbench;
}

/** One open workbench, used as a person uses it, and read as a person reads it. */
export class Workbench {
  /** Whatever the page wrote to the console as an error, or threw. */
  readonly errors: string[] = [];

  constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    readonly address: string,
  ) {
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      // What could not be loaded is told by its address alone.
      const { url } = message.location();
      this.errors.push(/^Failed to load/.test(message.text()) ? `${message.text()}: ${url}` : message.text());
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  /** Opens an add-on beside a workbook, for which the page has to be new or to have forgotten what was in it. */
  async begin(language: Language, start: Start = 'sample', files?: Readonly<Record<string, string>>): Promise<void> {
    if (files) await this.context.route('**/addon/', (route) => route.fulfill({ json: files }));
    await this.goto(language, start);
  }

  /** Leaves nothing of what the page has been through, but what it has loaded: there it opens in half the time. */
  async forget(): Promise<void> {
    await this.context.unrouteAll();
    await this.context.clearPermissions();
    // A file without a script from the same place, as another process would have to load everything again.
    await this.page.goto(`${this.address}addon/appsscript.json`);
    await this.page.evaluate(async () => {
      localStorage.clear();
      const forgotten = (await indexedDB.databases()).map(
        ({ name = '' }) =>
          new Promise((resolve, reject) => {
            const request = indexedDB.deleteDatabase(name);
            request.onsuccess = resolve;
            request.onerror = reject;
          }),
      );
      await Promise.all(forgotten);
    });
    this.errors.length = 0;
  }

  /** Opens the page and waits until it can be worked with. */
  async goto(language: Language, start: Start): Promise<void> {
    const query = new URLSearchParams({ lang: language, ...(start === 'saved' ? {} : { start }) });
    await this.page.goto(`${this.address}?${query}`);
    await this.ready();
  }

  /** Waits until the page that is being loaded can be worked with. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => 'workbench' in window);
    await this.page.evaluate(() => window.workbench.ready());
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** The page inside the sidebar. */
  sidebar(): FrameLocator {
    return this.page.frameLocator('#sidebar iframe');
  }

  /** The page inside the dialog that is open. */
  dialog(): FrameLocator {
    return this.page.frameLocator('dialog[open] iframe');
  }

  /** Chooses an item of the add-on's menu, with the mouse, and waits for what it does. */
  async chooseMenuItem(label: string, options: { wait?: boolean } = {}): Promise<void> {
    const bar = this.page.getByRole('menubar');
    await bar.getByRole('menuitem', { name: 'Extensions', exact: true }).click();
    await bar.getByRole('menuitem', { name: 'Lead SLA', exact: true }).click();
    await bar.getByRole('menuitem', { name: label, exact: true }).click();
    if (options.wait !== false) await this.idle();
  }

  /** Chooses an item of the page's own menus, by the labels that lead to it, and takes the file that it has the browser save. */
  async download(...labels: readonly string[]): Promise<{ readonly name: string; readonly content: Buffer }> {
    const saved = this.page.waitForEvent('download');
    const bar = this.page.getByRole('menubar');
    for (const name of labels) await bar.getByRole('menuitem', { name, exact: true }).click();
    const file = await saved;
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  }

  /** Opens a page of the add-on in the sidebar from the menu, in place of the one that is there, and waits for it. */
  async openSidebar(label: string): Promise<FrameLocator> {
    const before = await this.page.$('#sidebar iframe');
    await this.chooseMenuItem(label);
    if (before) await this.page.waitForFunction((frame) => !frame.isConnected, before);
    await this.pageLoaded('#sidebar iframe');
    return this.sidebar();
  }

  /** Waits for the dialog that is being opened, and for its page. */
  async openDialog(): Promise<FrameLocator> {
    await this.pageLoaded('dialog[open] iframe');
    return this.dialog();
  }

  /** A frame is there before its page, and a button before the script that listens to it: waits until that has run. */
  private async pageLoaded(frame: string): Promise<void> {
    const page = await (await this.page.waitForSelector(frame)).contentFrame();
    await page?.waitForFunction(() => location.href === 'about:srcdoc' && document.readyState === 'complete');
  }

  /** A click on the number of a row gives the grid the keyboard, whatever stands in its cells. */
  async focusGrid(): Promise<void> {
    const grid = this.page.locator('canvas[id^="univer-sheet-main-canvas"]').first();
    await grid.click({ position: { x: 20, y: 300 } });
  }

  /** Pastes a text that another program has copied, by the keyboard. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', copied);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);
  }

  /** Waits until nothing runs, nothing is to be calculated and everything is saved. */
  idle(): Promise<void> {
    return this.page.evaluate(() => window.workbench.idle());
  }

  readDisplay(tab: string, a1: string): Promise<string[][]> {
    return this.call('readDisplay', tab, a1);
  }

  readValues(tab: string, a1: string): Promise<PlainCell[][]> {
    return this.call('readValues', tab, a1);
  }

  edit(tab: string, a1: string, value: string | number | boolean): Promise<void> {
    return this.call('edit', tab, a1, value);
  }

  select(tab: string, a1: string): Promise<void> {
    return this.call('select', tab, a1);
  }

  selection(): Promise<{ readonly tab: string; readonly a1: string }> {
    return this.call('selection');
  }

  run(name: string, ...args: unknown[]): Promise<unknown> {
    return this.call('run', name, ...args);
  }

  tabs(): Promise<string[]> {
    return this.call('tabs');
  }

  actions(): Promise<readonly RunRecord[]> {
    return this.call('actions');
  }

  lastAction(): Promise<RunRecord | null> {
    return this.call('lastAction');
  }

  serviceCalls(): Promise<number> {
    return this.call('serviceCalls');
  }

  mails(): Promise<readonly Mail[]> {
    return this.call('mails');
  }

  triggers(): Promise<readonly Trigger[]> {
    return this.call('triggers');
  }

  /** Runs a trigger by its id or the name of its function, as "Run now" does. */
  runTrigger(which: string): Promise<void> {
    return this.call('runTrigger', which);
  }

  /** Sets what the add-on takes for the present, as ISO text; null for the real one. */
  setNow(iso: string | null): Promise<void> {
    return this.call('setNow', iso);
  }

  setMailQuota(recipients: number | null): Promise<void> {
    return this.call('setMailQuota', recipients);
  }

  /** What the run that begins next meets at one of its service calls. */
  setFault(fault: Fault | null): Promise<void> {
    return this.call('setFault', fault);
  }

  /** Takes a picture of the whole page. */
  async screenshot(file: string): Promise<void> {
    await this.idle();
    await this.page.screenshot({ path: file, animations: 'disabled' });
  }

  close(): Promise<void> {
    return this.context.close();
  }

  private call<K extends keyof WorkbenchApi>(
    name: K,
    ...args: Parameters<WorkbenchApi[K]>
  ): Promise<Awaited<ReturnType<WorkbenchApi[K]>>> {
    return this.page.evaluate(
      ([method, values]) => (window.workbench[method] as (...given: unknown[]) => never)(...values),
      [name, args as unknown[]] as const,
    );
  }
}
