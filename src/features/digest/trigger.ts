/** The function a trigger runs once a day. */
const HANDLER = 'everyDay';

/** Has the daily function run at an hour of the day. */
export function addTrigger(hour: number, timeZone: string): void {
  ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(hour).inTimezone(timeZone).create();
}

export function removeTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
  }
}
