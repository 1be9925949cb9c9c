import { budgets } from '../../tools/build/budgets';
import { cellsOfTheFourSteps, serviceCalls } from './support/costs';

/** What the add-on costs in a workbook with sample data; the bench prints the same figures beside their budgets. */

let calls: Awaited<ReturnType<typeof serviceCalls>>;
let cells: Awaited<ReturnType<typeof cellsOfTheFourSteps>>;
beforeAll(async () => {
  calls = await serviceCalls();
  cells = await cellsOfTheFourSteps();
});

test('every budget of a workbook is measured', () => {
  expect(Object.keys(calls)).toEqual(Object.keys(budgets.serviceCalls));
  expect(Object.keys(cells)).toEqual(Object.keys(budgets.cellsOfTheFourSteps));
});

test('what a person does often takes no more service calls than it may', () => {
  const exceeded = Object.entries(budgets.serviceCalls).filter(
    ([what, most]) => !((calls[what] ?? Number.NaN) <= most),
  );
  expect({ calls, exceeded }).toEqual({ calls, exceeded: [] });
});

test('the four steps have no more custom functions, fewer that read the log, and no longer chains of them, than they may', () => {
  const { customFunctions = 0, chainedDeep = 0, readingTheLog = 0 } = cells;
  expect(customFunctions).toBeLessThanOrEqual(budgets.cellsOfTheFourSteps.customFunctions);
  expect(chainedDeep).toBeLessThanOrEqual(budgets.cellsOfTheFourSteps.chainedDeep);
  expect(readingTheLog).toBeLessThanOrEqual(budgets.cellsOfTheFourSteps.readingTheLog);
  // The rates, the delay behind them, what tracks the months, and what is still to come in.
  expect(readingTheLog).toBe(4);
  // Rates, average sales, lead values, targets, commitments and what follows from those come one after the other.
  expect(customFunctions).toBeGreaterThan(chainedDeep);
  expect(chainedDeep).toBe(6);
});
