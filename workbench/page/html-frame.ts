import { el } from './dom';
import { type FrameAnswer, type FrameRequest, scriptClient } from './script-client';

/** At most this many calls of one page run at once in Apps Script; the others wait for their turn. */
const CONCURRENT_CALLS = 10;

/**
 * What Google lets a page made by HtmlService do, without its own origin: here the origin would be the workbench's, and
 * the page could reach everything in it. So storage is not available to it, which an add-on must bear anyway.
 */
const SANDBOX = 'allow-scripts allow-forms allow-modals allow-popups allow-downloads';

export interface HtmlFrameOptions {
  readonly title: string;
  readonly html: string;
  /** The add-on's functions a page may call. */
  readonly names: readonly string[];
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  close(): void;
  focusEditor(): void;
  resize?(size: { readonly width?: number; readonly height?: number }): void;
}

export interface HtmlFrame {
  readonly element: HTMLIFrameElement;
  dispose(): void;
}

/** A sandboxed frame with a page of the add-on in it, and `google.script` for that page. */
export function createHtmlFrame(options: HtmlFrameOptions): HtmlFrame {
  const frame = el('iframe', { title: options.title, sandbox: SANDBOX, class: 'html-frame' });
  const callable = options.names.filter((name) => !name.endsWith('_'));
  const turns: (() => void)[] = [];
  let running = 0;

  const answer = (message: FrameAnswer): void => frame.contentWindow?.postMessage(message, '*');
  const next = (): void => {
    while (running < CONCURRENT_CALLS && turns.length) {
      running += 1;
      turns.shift()?.();
    }
  };
  const run = (request: Extract<FrameRequest, { kind: 'run' }>): void => {
    if (!callable.includes(request.name)) {
      answer({
        id: request.id,
        error: { name: 'TypeError', message: `${request.name} cannot be called from a page.` },
      });
      return;
    }
    turns.push(() => {
      options
        .run(request.name, request.args)
        .then(
          (result) => answer({ id: request.id, result }),
          (error: Error) => answer({ id: request.id, error: { name: 'ScriptError', message: error.message } }),
        )
        .finally(() => {
          running -= 1;
          next();
        });
    });
    next();
  };

  const onMessage = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.source === null) return;
    const request = event.data as FrameRequest;
    if (request.kind === 'run') run(request);
    else if (request.kind === 'close') options.close();
    else if (request.kind === 'focusEditor') options.focusEditor();
    else if (request.kind === 'setHeight') options.resize?.({ height: request.pixels });
    else if (request.kind === 'setWidth') options.resize?.({ width: request.pixels });
  };
  window.addEventListener('message', onMessage);
  frame.srcdoc = withClient(options.html, callable);
  return {
    element: frame,
    dispose: () => {
      window.removeEventListener('message', onMessage);
      frame.remove();
    },
  };
}

/** The page with `google.script` put before its first script, after the doctype so that it stays in standards mode. */
function withClient(html: string, names: readonly string[]): string {
  const script = `<script>${scriptClient(names)}</script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  if (!head) return `<!doctype html>${script}${html}`;
  const at = head.index + head[0].length;
  return html.slice(0, at) + script + html.slice(at);
}
