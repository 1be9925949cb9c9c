import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Api, PageName } from '../../../src/app/api';
import { PATIENCE_MS } from '../../../workbench/driver/patience';
import { FakeServer } from './fake-server';
import type { Situation } from './situation';

const ROOT = path.resolve(__dirname, '..', '..', '..');
/** As narrow as the sidebar of Google Sheets, as strict as the frame of the workbench: no storage, no origin. */
const FRAME = 'allow-scripts allow-downloads allow-forms allow-modals';
const SIZE = { width: 300, height: 800 };

/** The files of the pages in the build. */
const FILES: Readonly<Record<PageName, string>> = { assistant: 'Sidebar.html', import: 'Import.html' };

/** What `axe.run` has found wrong. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Each document of the page knows axe-core and reads it when it is needed: handed over anew it takes as long as a run of it. */
interface AxeInPage {
  axe?: { run(options: object): Promise<{ readonly violations: readonly Violation[] }> };
  loadAxe(): void;
}

/** One sidebar in a browser, with the server behind it. */
export interface SidebarPage {
  readonly page: Page;
  readonly frame: Frame;
  readonly server: FakeServer;
  /** Requests the page has made, errors it has written. */
  readonly requests: readonly string[];
  readonly errors: readonly string[];
  /** What axe-core finds wrong in what is shown now, one line each. */
  violations(): Promise<string[]>;
  /** Waits until the sidebar has given the keyboard back to the spreadsheet. */
  givenBack(): Promise<unknown>;
  /** Goes to the spreadsheet, as with a click on a cell. */
  leave(): Promise<void>;
  /** Waits until the page has closed the dialog it stands in. */
  closed(): Promise<unknown>;
  /** Gives the page another size, as that of a dialog. */
  resize(width: number, height: number): Promise<void>;
  /** What is on the clipboard, pasted outside the sidebar as a person would. */
  paste(): Promise<string>;
  /** Controls smaller than the 24 pixels that WCAG 2.2 asks for (2.5.8), in either direction. */
  smallTargets(): Promise<string[]>;
  /** How far the content is wider than the sidebar, in pixels, and which elements have words cut off. */
  overflow(): Promise<{ readonly wider: number; readonly cut: string[] }>;
}

/**
 * Shows the built sidebar, in the frame and with the `google.script.run` it has in Google Sheets.
 * @param prepare what to do with the server before the sidebar asks it for anything
 */
export type OpenSidebar = (situation: Situation, prepare?: (server: FakeServer) => void) => Promise<SidebarPage>;

/** A page of the browser in which one sidebar after the other is shown: a page of its own for each takes twice the time. */
export async function stageIn(browser: Browser): Promise<OpenSidebar> {
  const context = await browser.newContext({ viewport: SIZE });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.addInitScript(`window.loadAxe = () => {${readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')}}`);
  let shown: { readonly server: FakeServer; readonly requests: string[]; readonly errors: string[] } | null = null;
  let turn = 0;
  page.on('request', (request) => shown?.requests.push(request.url()));
  page.on('pageerror', (error) => shown?.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') shown?.errors.push(message.text());
  });
  await page.exposeFunction('answerCall', async (asking: number, name: string, given: unknown[]) => {
    // The one before may have asked something at the last moment, or be answered only now.
    if (asking !== turn) return {};
    const [call, ...rest] = given as [keyof Api, ...unknown[]];
    try {
      if (name !== 'api' || !shown) throw new Error(`The script has no function “${name}” for pages.`);
      const { server } = shown;
      const value = await server.answer(call, rest);
      if (asking !== turn) return {};
      if (call === 'openPage') {
        await page.evaluate(showInFrame, htmlOf((rest[0] as { page: PageName }).page, server, turn));
      }
      return { value };
    } catch (error) {
      return { failure: String(error) };
    }
  });
  await page.setContent(
    `<!doctype html><html lang="en"><title>Sheet</title><body style="margin:0">
      <iframe title="Lead SLA" sandbox="${FRAME}" style="border:0;width:100%;display:block"></iframe>
      <button style="position:absolute;opacity:0">A cell</button>
      <textarea style="position:absolute;opacity:0" aria-label="Another page"></textarea>`,
  );
  await page.evaluate(serveFrame);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The frame of the sidebar has no page.');
  const hands = handsOn(page, frame);
  return async (situation, prepare) => {
    const server = new FakeServer(situation);
    prepare?.(server);
    await page.emulateMedia({ media: null, reducedMotion: null });
    await hands.resize(SIZE.width, SIZE.height);
    shown = { server, requests: [], errors: [] };
    turn += 1;
    await page.evaluate(showInFrame, htmlOf(situation.page ?? 'assistant', server, turn));
    await frame.waitForSelector('lead-sla-page');
    return { page, frame, ...shown, ...hands };
  };
}

/** What a person does with the sidebar, and what is looked at. */
function handsOn(page: Page, frame: Frame) {
  let size = '';
  return {
    violations: () => violations(frame),
    givenBack: () => frame.waitForFunction(() => document.documentElement.dataset.givenBack === 'yes'),
    closed: () => frame.waitForFunction(() => document.documentElement.dataset.closed === 'yes'),
    resize: async (width: number, height: number) => {
      if (size === `${width}×${height}`) return;
      size = `${width}×${height}`;
      await page.setViewportSize({ width, height });
      await page.locator('iframe').evaluate((element, pixels) => {
        element.style.height = `${pixels}px`;
      }, height);
    },
    paste: async () => {
      const area = page.getByRole('textbox', { name: 'Another page' });
      await area.focus();
      await page.keyboard.press('Control+V');
      return area.inputValue();
    },
    leave: () => page.getByRole('button', { name: 'A cell' }).focus(),
    smallTargets: () => frame.evaluate(smallTargets),
    overflow: () => frame.evaluate(measure),
  };
}

interface Answer {
  readonly value?: unknown;
  readonly failure?: string;
}

/** A page of the build with what the server writes into it, and with the runner. */
function htmlOf(page: PageName, server: FakeServer, turn: number): string {
  return readFileSync(path.join(ROOT, 'dist', FILES[page]), 'utf8')
    .replace('type="application/json">null', `type="application/json">${JSON.stringify(server.start())}`)
    .replace('<head>', `<head><script>(${provideRunner})(${turn})</script>`);
}

/** Runs in the page around the sidebar: puts another page into it, and waits until it is the one that is there. */
function showInFrame(html: string): Promise<void> {
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    frame.srcdoc = html;
  });
}

/** Runs in the page around the sidebar: hands the calls of the sidebar to the test. */
function serveFrame(): void {
  const { answerCall } = window as unknown as {
    answerCall(turn: number, name: string, given: unknown[]): Promise<Answer>;
  };
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  window.addEventListener('message', async ({ data }) => {
    const asking = frame.srcdoc;
    const answer = await answerCall(data.turn, data.name, data.given);
    // A page that has made room for another one hears no more of its calls.
    if (frame.srcdoc === asking) frame.contentWindow?.postMessage({ id: data.id, answer }, '*');
  });
}

/** Runs in the sidebar's own page: `google.script.run` as Apps Script offers it. */
function provideRunner(turn: number): void {
  type Handler = (value: unknown) => void;
  const waiting: ((answer: Answer) => void)[] = [];
  window.addEventListener('message', ({ data }) => waiting[data.id]?.(data.answer));
  const runner = (success: Handler, failure: Handler): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, failure);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(success, handler);
          return (...given: unknown[]) => {
            const settle = ({ value, failure: reason }: Answer): void => {
              if (reason === undefined) success(value);
              else failure(new Error(reason));
            };
            window.parent.postMessage({ turn, id: waiting.push(settle) - 1, name, given }, '*');
          };
        },
      },
    );
  const nothing = (): void => undefined;
  const focus = (): void => {
    document.documentElement.dataset.givenBack = 'yes';
  };
  const close = (): void => {
    document.documentElement.dataset.closed = 'yes';
  };
  const script = { run: runner(nothing, nothing), host: { close, editor: { focus } } };
  Object.assign(window, { google: { script } });
}

async function violations(frame: Frame): Promise<string[]> {
  const found = await frame.evaluate(async () => {
    const inPage = window as unknown as AxeInPage;
    if (!inPage.axe) inPage.loadAxe();
    return (await inPage.axe!.run({ resultTypes: ['violations'], preload: false })).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}

/** Runs in the page. A label makes the target of what it labels; links in a sentence are no targets here. */
function smallTargets(): string[] {
  const targets = [
    ...document.querySelectorAll('button, select, summary, label.check, label.drop, label.second, input'),
  ];
  return targets
    .filter((target) => !target.closest('label.check > *, label.drop > *, label.second > *'))
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return height > 0 && (height < 24 || width < 24);
    })
    .map((target) => target.outerHTML.slice(0, 120));
}

/** Runs in the page. */
function measure(): { wider: number; cut: string[] } {
  const scrolls = (element: Element): boolean => element.closest('.scroll, select, textarea') !== null;
  const cut = [...document.querySelectorAll('main *')].filter(
    (element) =>
      !scrolls(element) &&
      !element.closest('.hidden, .drop input, svg') &&
      element.getBoundingClientRect().right > window.innerWidth + 0.5,
  );
  return {
    wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    cut: cut.map((element) => element.outerHTML.slice(0, 120)),
  };
}
