import type { Context } from './context';
import { Exception } from './refuse';

const AUTH = 'https://www.googleapis.com/auth/';

/** What a service needs the person's consent for. */
export const SCOPES = {
  email: `${AUTH}userinfo.email`,
  mail: `${AUTH}script.send_mail`,
  triggers: `${AUTH}script.scriptapp`,
  ui: `${AUTH}script.container.ui`,
} as const;

/**
 * Refuses a call whose scope the manifest does not list or the person has refused, and in a simple trigger any that needs consent: nobody has given
 * it there. A manifest without scopes has them found by Google, so nothing is refused.
 */
export function needs(context: Context, scope: string, method: string): void {
  if (context.settings.limited) {
    throw new Exception(`You do not have permission to call ${method}. Required permissions: ${scope}`);
  }
  const listed = listedScopes(context);
  const isRefused = context.settings.conditions.refused.some((end) => scope.endsWith(end));
  if (isRefused || (listed.length > 0 && !listed.includes(scope))) {
    throw new Exception(`Specified permissions are not sufficient to call ${method}. Required permissions: ${scope}`);
  }
}

function listedScopes(context: Context): readonly string[] {
  const manifest = context.peek('file', 'appsscript.json');
  return manifest ? ((JSON.parse(manifest) as { oauthScopes?: string[] }).oauthScopes ?? []) : [];
}
