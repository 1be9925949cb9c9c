import type { Area } from '../bridge/cells';
import type { Trigger } from '../bridge/records';
import type { EventSource } from '../bridge/runs';
import type { Context } from './context';
import { rangeAt } from './range';
import { session } from './small-services';
import { spreadsheet } from './spreadsheet';

/** What a function is called with when no page has called it: the event object of its trigger. */
export function eventObject(context: Context, event: EventSource): object {
  const user = session(context).getEffectiveUser();
  switch (event.kind) {
    case 'open':
      return { authMode: context.settings.menusOnly ? 'NONE' : 'LIMITED', source: spreadsheet(context), user };
    case 'edit': {
      const { area, value, oldValue } = event.edit;
      return {
        authMode: 'LIMITED',
        source: spreadsheet(context),
        user,
        range: editedRange(context, area),
        ...(value !== undefined && { value }),
        ...(oldValue !== undefined && { oldValue }),
      };
    }
    case 'trigger':
      return triggerEvent(context, event.trigger);
  }
}

/** The range of an event also says as plain values where it is. */
function editedRange(context: Context, area: Area): object {
  const { row, column, rows, columns } = area;
  return Object.assign(rangeAt(context, area), {
    rowStart: row,
    rowEnd: row + rows - 1,
    columnStart: column,
    columnEnd: column + columns - 1,
  });
}

function triggerEvent(context: Context, { id, kind }: Trigger): object {
  const common = { authMode: 'FULL', triggerUid: id };
  if (kind === 'CLOCK') return { ...common, ...momentOf(new Date()) };
  const source = spreadsheet(context);
  const user = session(context).getEffectiveUser();
  if (kind === 'ON_EDIT') {
    return { ...common, source, user, range: editedRange(context, context.peek('selection')) };
  }
  return { ...common, source, user, ...(kind === 'ON_CHANGE' && { changeType: 'OTHER' }) };
}

const DAY_MS = 86_400_000;

/** The parts of a moment as a time-driven trigger is told them, in UTC; Monday is day 1. */
function momentOf(now: Date): object {
  const weekday = now.getUTCDay() || 7;
  // ISO 8601: the week belongs to the year its Thursday is in.
  const thursday = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 4 - weekday));
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return {
    year: now.getUTCFullYear(),
    month: now.getUTCMonth() + 1,
    'day-of-month': now.getUTCDate(),
    'day-of-week': weekday,
    'week-of-year': 1 + Math.floor((thursday.getTime() - yearStart) / (7 * DAY_MS)),
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    second: now.getUTCSeconds(),
    timezone: 'UTC',
  };
}
