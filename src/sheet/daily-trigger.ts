import type { Language } from '../base/types';
import { permitted } from './consent';

/** The function the one trigger runs once a day. */
const HANDLER = 'everyDay';

/**
 * Has the daily function run at an hour of the day, and at no other.
 * @throws Refusal where a person has not allowed it
 */
export function setTrigger(hour: number, timeZone: string, language: Language): void {
  removeTriggers(language);
  permitted('triggers', language, () =>
    ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(hour).inTimezone(timeZone).create(),
  );
}

/** @throws Refusal where a person has not allowed it */
export function removeTriggers(language: Language): void {
  for (const trigger of dailyTriggers(language))
    permitted('triggers', language, () => ScriptApp.deleteTrigger(trigger));
}

/** @throws Refusal where a person has not allowed it */
export const dailyTriggers = (language: Language): GoogleAppsScript.Script.Trigger[] =>
  permitted('triggers', language, () =>
    ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER),
  );
