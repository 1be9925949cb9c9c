import type { Api } from '../../src/app/api';

type Calls = { readonly [K in keyof Api]: (...args: Parameters<Api[K]>) => Promise<ReturnType<Api[K]>> };

interface Runner {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  api(name: string, argument: unknown): void;
}

declare global {
  interface Window {
    readonly google?: {
      readonly script: {
        readonly run: Runner;
        readonly host: { close(): void; readonly editor?: { focus(): void } };
      };
    };
  }
}

/** Why a call failed: the add-on says so itself, Google's own message tells it, or the answer is for another build of the page. */
export type FailureKind = 'said' | 'unreachable' | 'noAccess' | 'tookTooLong' | 'renewed';

/** A call that failed; the message is the add-on's sentence, '' where it has none. */
export class CallFailed extends Error {
  constructor(
    readonly kind: FailureKind,
    message = '',
  ) {
    super(message);
  }
}

/**
 * The server's actions, one for each member of Api, as promises. What goes wrong there arrives as the sentence the server
 * has made.
 */
export const server: Calls = new Proxy({} as Calls, {
  get:
    (_, name: string) =>
    (...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const prepared = window.google?.script.run
          .withSuccessHandler(resolve)
          .withFailureHandler((error) => reject(failureOf(error)));
        if (prepared) prepared.api(name, args[0]);
        else reject(new CallFailed('unreachable'));
      }),
});

/** Gives the keyboard back to the spreadsheet, where the cell to look at is selected. */
export function focusSpreadsheet(): void {
  window.google?.script.host.editor?.focus();
}

/** Closes the dialog this page stands in. */
export function closeDialog(): void {
  window.google?.script.host.close();
}

/** Apps Script's own words for what is no fault of the add-on, in the two languages; they would be no help to anyone. */
const GOOGLES: readonly (readonly [FailureKind, RegExp])[] = [
  // Also what people get who are signed in to several accounts: https://issuetracker.google.com/issues/69270374
  [
    'noAccess',
    /PERMISSION_DENIED|permission to (call|perform)|authori[sz]ation is required|autorisation (est )?(requise|nécessaire)/i,
  ],
  ['tookTooLong', /maximum execution time|timed out|temps d.exécution maxim|durée d.exécution maxim/i],
  ['unreachable', /^\s*$|NetworkError|server error|erreur (du|de) serveur|script function not found/i],
];

/** What went wrong, from what the failure handler is given. Apps Script puts "Error: " before the server's sentence. */
export function failureOf(error: unknown): CallFailed {
  const message =
    error instanceof Error ? error.message : String((error as { message?: unknown })?.message ?? error ?? '');
  const sentence = message.replace(/^(?:(?:Error|Exception|ScriptError): )+/, '');
  const [kind] = GOOGLES.find(([, words]) => words.test(sentence)) ?? [];
  return kind ? new CallFailed(kind) : new CallFailed('said', sentence);
}
