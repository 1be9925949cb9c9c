import { run } from '../../functions/run';
import {
  committedTable,
  dailyTable,
  forecastCells,
  holidaysTable,
  paceCells,
  statusCells,
  trackingTable,
} from './pace-cells';

/**
 * What should have come in by the as-of day: target × working days elapsed, that day included, ÷ working days of its month.
 * Example: =SLA_PACE(140; DATE(2026;11;11); {DATE(2026;11;1); DATE(2026;11;11)}) is 49. Blank in a month without working days.
 *
 * @param {number|range} target Leads (or money) of the whole month.
 * @param {date|range} as_of Day of the report; its month is the month meant.
 * @param {range} holidays Optional. Days that are not worked, besides the days off.
 * @param {number|string} weekend Optional. Days off as in NETWORKDAYS.INTL: 1 is Saturday and Sunday; or seven digits from Monday, such as "0000011".
 * @return {number|range} Expected to date.
 * @customfunction
 * @preserve
 */
global.SLA_PACE = function SLA_PACE(target, as_of, holidays, weekend) {
  return run('SLA_PACE', (context) => paceCells(context, target, as_of, { holidays, weekend }));
};

/**
 * Where the month ends at the present pace: actual ÷ working days elapsed × working days of the month. Blank before the first
 * working day has passed. Example: =SLA_FORECAST(96000; DATE(2026;11;12); ; "0000000") is 240000.
 *
 * @param {number|range} actual Leads (or money) so far this month.
 * @param {date|range} as_of Day of the report; its month is the month meant.
 * @param {range} holidays Optional. Days that are not worked, besides the days off.
 * @param {number|string} weekend Optional. Days off as in NETWORKDAYS.INTL; Saturday and Sunday if left out.
 * @return {number|range} Forecast of the month.
 * @customfunction
 * @preserve
 */
global.SLA_FORECAST = function SLA_FORECAST(actual, as_of, holidays, weekend) {
  return run('SLA_FORECAST', (context) => forecastCells(context, actual, as_of, { holidays, weekend }));
};

/**
 * How the month goes, in a word, by actual ÷ expected to date: ahead above 1.15, on track from 0.90, at risk from 0.70, behind
 * below. Blank while nothing is expected yet. Example: =SLA_STATUS(45; 140; DATE(2026;11;11)) is "on track".
 *
 * @param {number|range} actual Leads so far this month.
 * @param {number|range} target Leads of the whole month.
 * @param {date|range} as_of Day of the report; its month is the month meant.
 * @param {range} holidays Optional. Days that are not worked, besides the days off.
 * @param {number|string} weekend Optional. Days off as in NETWORKDAYS.INTL; Saturday and Sunday if left out.
 * @param {range} limits Optional. The three limits, largest first, in place of 1.15, 0.90 and 0.70.
 * @return {string|range} The status word.
 * @customfunction
 * @preserve
 */
global.SLA_STATUS = function SLA_STATUS(actual, target, as_of, holidays, weekend, limits) {
  return run('SLA_STATUS', (context) => statusCells(context, { actual, target, limits }, as_of, { holidays, weekend }));
};

/**
 * The month of the as-of day by channel and persona: committed leads, actual leads, expected to date, attainment, status,
 * forecast, needed per day, committed value and value to date; totals in the last row. Leads of a segment nobody committed to
 * appear with a commitment of 0. Example: =SLA_TRACKING(Leads!A1:P; B1; Signed!A1:S).
 *
 * @param {range} leads The lead log with its header row.
 * @param {date} as_of Optional. Day of the report; the latest date of creation if left out.
 * @param {range} commitments The signed log, or a table headed Month, Channel, Persona, Leads, Lead value.
 * @param {range} holidays Optional. Days that are not worked, besides the days off.
 * @param {number|string} weekend Optional. Days off as in NETWORKDAYS.INTL; Saturday and Sunday if left out.
 * @param {range} limits Optional. The three limits of the status, largest first, in place of 1.15, 0.90 and 0.70.
 * @param {boolean} subtotals Optional. TRUE adds rows of totals by channel and by persona before the last row.
 * @return {range} A table with a header row and a last row of totals.
 * @customfunction
 * @preserve
 */
global.SLA_TRACKING = function SLA_TRACKING(leads, as_of, commitments, holidays, weekend, limits, subtotals) {
  const args = { leads, asOf: as_of, commitments, holidays, weekend, limits, subtotals };
  return run('SLA_TRACKING', (context) => trackingTable(context, args));
};

/**
 * The month of the as-of day, day by day, cumulative: expected leads, actual leads, expected value, actual value. Actuals are
 * blank after the as-of day. Example: =SLA_DAILY(Leads!A1:P; B1; Signed!A1:S).
 *
 * @param {range} leads The lead log with its header row.
 * @param {date} as_of Optional. Day of the report; the latest date of creation if left out.
 * @param {range} commitments The signed log, or a table headed Month, Channel, Persona, Leads, Lead value.
 * @param {range} holidays Optional. Days that are not worked, besides the days off.
 * @param {number|string} weekend Optional. Days off as in NETWORKDAYS.INTL; Saturday and Sunday if left out.
 * @return {range} A table with a header row and one row a day.
 * @customfunction
 * @preserve
 */
global.SLA_DAILY = function SLA_DAILY(leads, as_of, commitments, holidays, weekend) {
  const args = { leads, asOf: as_of, commitments, holidays, weekend };
  return run('SLA_DAILY', (context) => dailyTable(context, args));
};

/**
 * What the month of the as-of day has committed to: its rows of the signed log; while the month is not signed, the draft. The last
 * column says which of the two. SLA_TRACKING and SLA_DAILY take this table as their commitments.
 * Example: =SLA_COMMITTED(B1; Signed!A1:S; 'Commitments'!A30:E36; 'Lead values'!A20:E26).
 *
 * @param {date} as_of Day of the report; its month is the month meant.
 * @param {range} signed The log of signed commitments.
 * @param {range} commitments Optional. Draft: a table of whole leads, as SLA_COMMITMENTS gives it.
 * @param {range} lead_values Optional. Draft: a table of lead values, as SLA_LEAD_VALUES gives it.
 * @return {range} A table with a header row: month, channel, persona, leads, lead value, value, state.
 * @customfunction
 * @preserve
 */
global.SLA_COMMITTED = function SLA_COMMITTED(as_of, signed, commitments, lead_values) {
  const args = { asOf: as_of, signed, commitments, leadValues: lead_values };
  return run('SLA_COMMITTED', (context) => committedTable(context, args));
};

/**
 * The French public holidays of a year (Code du travail, L3133-1), movable ones computed from Easter. A day that is two
 * holidays is listed once. Example: =SLA_HOLIDAYS(2026) begins with 1 January 2026.
 *
 * @param {number} year Such as 2026.
 * @param {string} region Optional. "FR", or "FR-ALSACE-MOSELLE" for Good Friday and 26 December too.
 * @return {range} Two columns: date, name.
 * @customfunction
 * @preserve
 */
global.SLA_HOLIDAYS = function SLA_HOLIDAYS(year, region) {
  return run('SLA_HOLIDAYS', (context) => holidaysTable(context, year, region));
};
