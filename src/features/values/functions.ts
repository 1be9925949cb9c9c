import { closeRateCells, intervalCells, leadValueCells, targetCells } from '../../functions/cellwise';
import { run } from '../../functions/run';

/**
 * The close rate of leads: customers ÷ leads. Blank where there are no leads.
 * Example: =SLA_CLOSE_RATE(263; 81) is 0.308. Ranges give a range; a row, a column or a single cell is stretched over the other.
 *
 * @param {number|range} leads Number of leads.
 * @param {number|range} customers Number of those leads that became customers; never more than the leads.
 * @return {number|range} A share from 0 to 1.
 * @customfunction
 * @preserve
 */
global.SLA_CLOSE_RATE = function SLA_CLOSE_RATE(leads, customers) {
  return run('SLA_CLOSE_RATE', () => closeRateCells(leads, customers));
};

/**
 * The low end of the range a close rate lies in, given how few or many leads it rests on: Wilson score interval without
 * continuity correction. Blank where there are no leads. Example: =SLA_CLOSE_RATE_LOW(263; 81) is 0.2553.
 *
 * @param {number|range} leads Number of leads.
 * @param {number|range} customers Number of those leads that became customers.
 * @param {number} confidence Optional. How sure to be that the rate lies in the range, between 0 and 1; 0.95 if left out.
 * @return {number|range} A share from 0 to 1.
 * @customfunction
 * @preserve
 */
global.SLA_CLOSE_RATE_LOW = function SLA_CLOSE_RATE_LOW(leads, customers, confidence) {
  return run('SLA_CLOSE_RATE_LOW', () => intervalCells('low', leads, customers, confidence));
};

/**
 * The high end of the range a close rate lies in, given how few or many leads it rests on: Wilson score interval without
 * continuity correction. Blank where there are no leads. Example: =SLA_CLOSE_RATE_HIGH(263; 81) is 0.3662.
 *
 * @param {number|range} leads Number of leads.
 * @param {number|range} customers Number of those leads that became customers.
 * @param {number} confidence Optional. How sure to be that the rate lies in the range, between 0 and 1; 0.95 if left out.
 * @return {number|range} A share from 0 to 1.
 * @customfunction
 * @preserve
 */
global.SLA_CLOSE_RATE_HIGH = function SLA_CLOSE_RATE_HIGH(leads, customers, confidence) {
  return run('SLA_CLOSE_RATE_HIGH', () => intervalCells('high', leads, customers, confidence));
};

/**
 * The value of a lead: close rate × average sale. Blank where either is blank.
 * Example: =SLA_LEAD_VALUE(20%; 1000) is 200. Works on ranges: =SLA_LEAD_VALUE(B3:E9; B12:E12) stretches the row over the grid.
 *
 * @param {number|range} close_rate Close rate, from 0 to 1 (0% to 100%).
 * @param {number|range} average_sale Average amount of a sale.
 * @return {number|range} An amount of money per lead.
 * @customfunction
 * @preserve
 */
global.SLA_LEAD_VALUE = function SLA_LEAD_VALUE(close_rate, average_sale) {
  return run('SLA_LEAD_VALUE', () => leadValueCells(close_rate, average_sale));
};

/**
 * The number of leads that reaches a revenue goal: whole leads, shared out by the mix over the cells with a value, rounded
 * once at the end (largest fractions first). For a single lead value it is goal ÷ value, rounded up.
 * Example: =SLA_TARGET(50000; 2025) is 25.
 *
 * @param {number} revenue_goal Revenue the leads have to bring.
 * @param {number|range} lead_value Value of a lead, or a range of values.
 * @param {number|range} mix Optional. How the leads divide over the cells, in any unit; equal shares if left out.
 * @return {number|range} Whole leads, in the shape of lead_value.
 * @customfunction
 * @preserve
 */
global.SLA_TARGET = function SLA_TARGET(revenue_goal, lead_value, mix) {
  return run('SLA_TARGET', () => targetCells(revenue_goal, lead_value, mix));
};
