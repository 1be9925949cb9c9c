import { run } from '../../functions/run';
import { averageSalesTable, closeRatesTable, countTable, customersTable } from '../../functions/tables';

/**
 * How many leads reached a stage in a period, by channel (rows) and persona (columns), with totals. Each lead counts on the
 * day it reached the stage. Example: =SLA_COUNTS(Leads!A1:P; DATE(2026;11;1); DATE(2026;11;30); "MQL").
 *
 * @param {range} leads The lead log with its header row.
 * @param {date} from Optional. First day of the period; from the beginning if left out.
 * @param {date} to Optional. Last day of the period; to the end if left out.
 * @param {string} stage Optional. lead, MQL, SQL, opportunity or customer; lead if left out.
 * @param {range} channels Optional. Channels to show, in this order; leads of others count under "Other".
 * @param {range} personas Optional. Personas to show, in this order; leads of others count under "Other".
 * @return {range} A table with labels in its first row and column and totals in its last.
 * @customfunction
 * @preserve
 */
global.SLA_COUNTS = function SLA_COUNTS(leads, from, to, stage, channels, personas) {
  return run('SLA_COUNTS', (context) => countTable(context, { leads, from, to, stage, channels, personas }));
};

/**
 * Close rates by channel (rows) and persona (columns), with totals: of the leads created in the window, the share that became
 * customers, whenever they did. The window is the full months before the month of the as-of day. Blank without leads, and
 * where a label is known for customers only. Example: =SLA_CLOSE_RATES(Leads!A1:P; DATE(2022;5;1); 24).
 *
 * @param {range} leads The lead log with its header row.
 * @param {date} as_of Optional. Day of the report; the latest date of creation if left out.
 * @param {number} months Optional. Full calendar months of the window; 6 if left out.
 * @param {range} channels Optional. Channels to show, in this order; leads of others count under "Other".
 * @param {range} personas Optional. Personas to show, in this order; leads of others count under "Other".
 * @param {string} bound Optional. "low" or "high" for the end of the Wilson score interval; the close rate if left out.
 * @param {number} confidence Optional. Confidence of that interval, between 0 and 1; 0.95 if left out.
 * @return {range} A table of shares from 0 to 1, with labels in its first row and column and totals in its last.
 * @customfunction
 * @preserve
 */
global.SLA_CLOSE_RATES = function SLA_CLOSE_RATES(leads, as_of, months, channels, personas, bound, confidence) {
  const args = { leads, asOf: as_of, months, channels, personas, bound, confidence };
  return run('SLA_CLOSE_RATES', (context) => closeRatesTable(context, args));
};

/**
 * How many of the leads created in the window became customers, by channel (rows) and persona (columns), with totals: the
 * counts behind SLA_CLOSE_RATES. Example: =SLA_CUSTOMERS(Leads!A1:P; DATE(2022;5;1); 24).
 *
 * @param {range} leads The lead log with its header row.
 * @param {date} as_of Optional. Day of the report; the latest date of creation if left out.
 * @param {number} months Optional. Full calendar months of the window; 6 if left out.
 * @param {range} channels Optional. Channels to show, in this order; leads of others count under "Other".
 * @param {range} personas Optional. Personas to show, in this order; leads of others count under "Other".
 * @return {range} A table with labels in its first row and column and totals in its last.
 * @customfunction
 * @preserve
 */
global.SLA_CUSTOMERS = function SLA_CUSTOMERS(leads, as_of, months, channels, personas) {
  const args = { leads, asOf: as_of, months, channels, personas };
  return run('SLA_CUSTOMERS', (context) => customersTable(context, args));
};

/**
 * The average sale of each persona in two rows, personas and amounts, the overall one last: revenue ÷ customers over the won
 * leads of the window with an amount above 0. Blank where no amount is known. Example: =SLA_AVERAGE_SALES(Leads!A1:P; B1).
 *
 * @param {range} leads The lead log with its header row.
 * @param {date} as_of Optional. Day of the report; the latest date of creation if left out.
 * @param {number} months Optional. Full calendar months of the window; 6 if left out.
 * @param {range} personas Optional. Personas to show, in this order; others count under "Other".
 * @param {range} typed Optional. Average sales typed by the team, personas above amounts; one above 0 wins over the measured one.
 * @return {range} Two rows: personas, amounts.
 * @customfunction
 * @preserve
 */
global.SLA_AVERAGE_SALES = function SLA_AVERAGE_SALES(leads, as_of, months, personas, typed) {
  const args = { leads, asOf: as_of, months, channels: '', personas, typed };
  return run('SLA_AVERAGE_SALES', (context) => averageSalesTable(context, args));
};
