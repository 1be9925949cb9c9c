import { run } from '../../functions/run';
import { commitmentsTable, leadValuesTable, revenueTable, targetsTable } from '../../functions/tables';

/**
 * Lead values by channel and persona: close rate × average sale of the persona. Totals are lead-weighted means over the cells
 * that have a value, so they need the counts. Tables are joined by their labels. Example: =SLA_LEAD_VALUES(A3:E9; A12:E13; A16:E22).
 *
 * @param {range} close_rates Table of close rates, as SLA_CLOSE_RATES gives it.
 * @param {range} average_sales Two rows: personas, and the average sale of each below.
 * @param {range} counts Optional. Table of leads, as SLA_COUNTS gives it; without it the totals stay blank.
 * @return {range} A table with labels in its first row and column and totals in its last.
 * @customfunction
 * @preserve
 */
global.SLA_LEAD_VALUES = function SLA_LEAD_VALUES(close_rates, average_sales, counts) {
  return run('SLA_LEAD_VALUES', (context) => leadValuesTable(context, close_rates, average_sales, counts));
};

/**
 * The whole leads by channel and persona that reach a revenue goal, shared out by the mix over the cells with a lead value
 * above 0 and rounded once, largest fractions first, until leads × value reaches the goal. Tables are joined by their labels.
 * Example: =SLA_TARGETS(50000; A3:E9; A12:E18).
 *
 * @param {number} revenue_goal Revenue that marketing's leads have to bring.
 * @param {range} lead_values Table of lead values, as SLA_LEAD_VALUES gives it.
 * @param {range} mix Optional. Table of weights in any unit, such as the leads of SLA_COUNTS; equal shares if left out.
 * @return {range} A table with labels in its first row and column and totals in its last.
 * @customfunction
 * @preserve
 */
global.SLA_TARGETS = function SLA_TARGETS(revenue_goal, lead_values, mix) {
  return run('SLA_TARGETS', (context) => targetsTable(context, revenue_goal, lead_values, mix));
};

/**
 * The targets with the numbers the team has typed over them, totals added up anew. Tables are joined by their labels; a blank
 * keeps the target, a typed 0 counts. Example: =SLA_COMMITMENTS(A3:E9; A12:E18).
 *
 * @param {range} targets Table of targets, as SLA_TARGETS gives it.
 * @param {range} adjustments Optional. Table of whole leads with the same labels, blank where the target stays.
 * @return {range} A table with labels in its first row and column and totals in its last.
 * @customfunction
 * @preserve
 */
global.SLA_COMMITMENTS = function SLA_COMMITMENTS(targets, adjustments) {
  return run('SLA_COMMITMENTS', (context) => commitmentsTable(context, targets, adjustments));
};

/**
 * The potential revenue of leads by channel and persona: leads × lead value, with totals. Tables are joined by their labels.
 * Example: =SLA_REVENUE(A3:E9; A12:E18).
 *
 * @param {range} counts Table of leads, as SLA_TARGETS or SLA_COUNTS gives it.
 * @param {range} lead_values Table of lead values, as SLA_LEAD_VALUES gives it.
 * @return {range} A table of money with labels in its first row and column and totals in its last.
 * @customfunction
 * @preserve
 */
global.SLA_REVENUE = function SLA_REVENUE(counts, lead_values) {
  return run('SLA_REVENUE', (context) => revenueTable(context, counts, lead_values));
};
