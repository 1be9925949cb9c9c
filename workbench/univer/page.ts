import type { FromWorker, WorkerPort } from '../bridge/messages';
import type { Session, SessionOptions } from '../bridge/session-types';
import { pageBuild } from './plugins-page';
import { openSession } from './session';
import { readTypingByLocale } from './typing';

export interface PageOptions extends SessionOptions {
  readonly container: HTMLElement;
}

/** Opens a workbook in the page, with the add-on in a web worker. Needs a cross-origin isolated page. */
export async function openInPage({ container, ...options }: PageOptions): Promise<Session> {
  const session = await openSession(options, pageBuild(container, options.locale), spawnWebWorker);
  readTypingByLocale(session.host);
  return session;
}

function spawnWebWorker(): WorkerPort {
  const worker = new Worker(new URL('../bridge/worker-web.ts', import.meta.url), { type: 'module' });
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => listener(data)),
    onError: (listener) => worker.addEventListener('error', ({ message }) => listener(message)),
    terminate: () => worker.terminate(),
  };
}
