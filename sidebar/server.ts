import type { Api } from '../src/actions/api';

type Calls = { readonly [K in keyof Api]: (...args: Parameters<Api[K]>) => Promise<ReturnType<Api[K]>> };

interface Runner {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

declare global {
  interface Window {
    readonly google?: { readonly script: { readonly run: Runner; readonly host: { close(): void } } };
  }
}

/** A call that failed: one sentence for the person, or none when the server could not be reached at all. */
export class CallFailed extends Error {}

/**
 * The server's functions, one for each member of Api, as promises. What goes wrong there arrives as the sentence the server
 * has made; Apps Script puts "Error: " before it.
 */
export const server: Calls = new Proxy({} as Calls, {
  get:
    (_, name: string) =>
    (...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const runner = window.google?.script.run;
        if (!runner) {
          reject(new CallFailed(''));
          return;
        }
        const prepared = runner
          .withSuccessHandler(resolve)
          .withFailureHandler((error) => reject(new CallFailed(sentence(error))));
        const call = (prepared as unknown as Record<string, ((...args: unknown[]) => void) | undefined>)[`api_${name}`];
        if (call) call.apply(prepared, args);
        else reject(new CallFailed(''));
      }),
});

function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String((error as { message?: unknown })?.message ?? error);
  const text = message.replace(/^(Error|Exception|ScriptError): /, '');
  // Apps Script's own words for a lost connection or session are no help to anyone.
  return /NetworkError|PERMISSION_DENIED|ScriptError|is not a function|timed out/i.test(text) ? '' : text;
}
