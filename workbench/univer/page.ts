import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { BookContents } from '../bridge/book-contents';
import type { FromWorker, WorkerPort } from '../bridge/messages';
import type { Session, SessionOptions, SessionUi, Snapshot } from '../bridge/session-types';
import { agreeToPasting } from './agreed-pasting';
import { agreeToTyping } from './agreed-typing';
import { bookContents } from './book-contents';
import { drawByLocale } from './drawing-by-locale';
import { sheetNumber } from './engine';
import { rowFitter } from './fit-rows';
import { type GridView, gridView } from './grid-view';
import { pauseLongCalculations } from './paused-calculation';
import { pageBuild } from './plugins-page';
import { drawLessWhile } from './quiet-drawing';
import { openSession } from './session';
import { readTypingByLocale } from './typing';
import { validateWhenSeen } from './validated-when-seen';

export interface PageOptions extends SessionOptions {
  readonly container: HTMLElement;
}

/** A session with what the page needs to know to draw above the cells. */
export interface PageSession extends Session {
  readonly grid: GridView;
  /** The number of the sheet in front. */
  activeTab(): number;
  /** Whether somebody is typing into a cell. */
  isEditing(): boolean;
  /** All that a file can hold of the workbook, once nothing runs and everything is calculated. */
  contents(): Promise<BookContents>;
  /** The spreadsheet's locale, such as "fr_FR". */
  locale(): string;
  /** What is to be saved, right until the workbook changes. */
  shared(): Snapshot;
}

/** Opens a workbook in the page, with the add-on in a web worker. Needs a cross-origin isolated page. */
export async function openInPage({ container, ...options }: PageOptions): Promise<PageSession> {
  let asking = 0;
  /** Counts the questions a person has not answered yet. */
  const ask = async <T>(question: Promise<T>): Promise<T> => {
    asking += 1;
    try {
      return await question;
    } finally {
      asking -= 1;
    }
  };
  const { ui } = options;
  const asked: SessionUi = {
    toast: (...toast) => ui.toast(...toast),
    menu: (menu) => ui.menu(menu),
    sidebar: (page) => ui.sidebar(page),
    dialog: (page) => ui.dialog(page),
    log: (...line) => ui.log(...line),
    alert: (dialog) => ask(ui.alert(dialog)),
    prompt: (dialog) => ask(ui.prompt(dialog)),
  };
  const session = await openSession({ ...options, ui: asked }, pageBuild(container, options.locale), spawnWebWorker);
  drawByLocale(session.host);
  readTypingByLocale(session.host);
  agreeToTyping(session.host.engine, session.deeds);
  agreeToPasting(session.host.engine, session.deeds);
  session.on('action', rowFitter(session.host));
  pauseLongCalculations(session.host.engine);
  validateWhenSeen(session.host.engine);
  drawLessWhile(session.host.engine, () => session.running() && asking === 0);
  const { engine } = session.host;
  return {
    ...session,
    grid: gridView(engine),
    activeTab: () => sheetNumber(engine.workbook.getActiveSheet().getSheetId()),
    isEditing: () => engine.injector.get(IEditorBridgeService).isVisible().visible,
    contents: async () => {
      await session.idle();
      return bookContents(engine, session.host.reading());
    },
    locale: () => session.host.reading().locale,
    shared: () => session.host.shared(),
  };
}

function spawnWebWorker(): WorkerPort {
  const worker = new Worker(new URL('../worker/web.ts', import.meta.url), { type: 'module' });
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => listener(data)),
    onError: (listener) => worker.addEventListener('error', ({ message }) => listener(message)),
    terminate: () => worker.terminate(),
  };
}
