import type { Trigger } from '../bridge/records';
import type { Context } from './context';
import { newId } from './ids';
import { needs, SCOPES } from './permissions';
import { Exception, names, offer } from './refuse';

const WEEK_DAYS = names('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY');
const EVENT_TYPES = names('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_CHANGE', 'ON_FORM_SUBMIT');
const MOST_TRIGGERS = 20;

function triggerShim(trigger: Trigger) {
  return offer('Trigger', {
    getUniqueId: () => trigger.id,
    getHandlerFunction: () => trigger.handler,
    getEventType: () => trigger.kind,
    getTriggerSource: () => (trigger.kind === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS'),
    getTriggerSourceId: () => null,
  });
}

type Create = (handler: string, kind: Trigger['kind'], schedule: string) => ReturnType<typeof triggerShim>;

/** Makes triggers, as many as an add-on may have. */
function creator(context: Context, isFunction: (name: string) => boolean): Create {
  return (handler, kind, schedule) => {
    needs(context, SCOPES.triggers, 'ScriptApp.newTrigger');
    if (!isFunction(handler)) throw new Exception(`Script function not found: ${handler}`);
    const all = context.peek('records', 'triggers');
    // An add-on may have one trigger of each type per user and document, and run hourly at most.
    if (all.some((trigger) => trigger.kind === kind)) {
      throw new Exception(
        'This add-on has created too many time-based triggers in this document for this Google user account.',
      );
    }
    if (all.length >= MOST_TRIGGERS) throw new Exception('This script has too many triggers.');
    const trigger = { id: newId(), handler, kind, schedule };
    context.call('putRecord', 'triggers', trigger);
    return triggerShim(trigger);
  };
}

const hours = (n: number): number => {
  if (![1, 2, 4, 6, 8, 12].includes(n)) throw new Exception('The hour interval must be one of 1, 2, 4, 6, 8 or 12.');
  return n;
};

const hourOfDay = (hour: number): number => {
  if (!(hour >= 0 && hour <= 23)) throw new Exception('The hour must be between 0 and 23.');
  return hour;
};

/** Writes down when a trigger is to run, step by step. */
function clockBuilder(handler: string, create: Create) {
  const steps: string[] = [];
  const step = (name: string, value: unknown) => {
    steps.push(`${name}(${JSON.stringify(value)})`);
    return builder;
  };
  const builder = offer('ClockTriggerBuilder', {
    everyDays: (n: number) => step('everyDays', n),
    everyWeeks: (n: number) => step('everyWeeks', n),
    everyHours: (n: number) => step('everyHours', hours(n)),
    everyMinutes: (): never => {
      throw new Exception('Add-ons cannot run time-based triggers more often than once an hour.');
    },
    atHour: (hour: number) => step('atHour', hourOfDay(hour)),
    nearMinute: (minute: number) => step('nearMinute', minute),
    onWeekDay: (day: string) => step('onWeekDay', day),
    onMonthDay: (day: number) => step('onMonthDay', day),
    inTimezone: (timeZone: string) => step('inTimezone', timeZone),
    at: (date: Date) => step('at', date.toISOString()),
    after: (milliseconds: number) => step('after', milliseconds),
    create: () => create(handler, 'CLOCK', steps.join('.')),
  });
  return builder;
}

function spreadsheetBuilder(handler: string, create: Create) {
  const event = (kind: Trigger['kind'], schedule: string) => () =>
    offer('SpreadsheetTriggerBuilder', { create: () => create(handler, kind, schedule) });
  return offer('SpreadsheetTriggerBuilder', {
    onOpen: event('ON_OPEN', 'onOpen()'),
    onEdit: event('ON_EDIT', 'onEdit()'),
    onChange: event('ON_CHANGE', 'onChange()'),
  });
}

/** ScriptApp: triggers are listed, and run when somebody says so. */
export function scriptApp(context: Context, isFunction: (name: string) => boolean) {
  const create = creator(context, isFunction);
  const triggers = () => {
    needs(context, SCOPES.triggers, 'ScriptApp.getProjectTriggers');
    return context.call('records', 'triggers').map(triggerShim);
  };
  return offer('ScriptApp', {
    AuthMode: names('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'),
    WeekDay: WEEK_DAYS,
    EventType: EVENT_TYPES,
    newTrigger: (handler: string) =>
      offer('TriggerBuilder', {
        timeBased: () => clockBuilder(handler, create),
        forSpreadsheet: () => spreadsheetBuilder(handler, create),
      }),
    TriggerSource: names('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'),
    getProjectTriggers: triggers,
    getUserTriggers: triggers,
    deleteTrigger: (trigger: { getUniqueId(): string }): void => {
      needs(context, SCOPES.triggers, 'ScriptApp.deleteTrigger');
      context.call('dropRecord', 'triggers', trigger.getUniqueId());
    },
    getScriptId: () => 'local-workbench',
  });
}
