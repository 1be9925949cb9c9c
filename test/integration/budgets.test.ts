import { budgets } from '../../tools/build/budgets';
import { cellsOfTheFourSteps, serviceCalls } from './support/costs';

/** What the add-on costs in a workbook with sample data; the bench prints the same figures beside their budgets. */

test('every budget of a workbook is measured', async () => {
  expect(Object.keys(await serviceCalls())).toEqual(Object.keys(budgets.serviceCalls));
  expect(Object.keys(await cellsOfTheFourSteps())).toEqual(Object.keys(budgets.cellsOfTheFourSteps));
});

test('the four steps have no more custom functions, and no longer chains of them, than they may', async () => {
  const { customFunctions = 0, chainedDeep = 0 } = await cellsOfTheFourSteps();
  expect(customFunctions).toBeLessThanOrEqual(budgets.cellsOfTheFourSteps.customFunctions);
  expect(chainedDeep).toBeLessThanOrEqual(budgets.cellsOfTheFourSteps.chainedDeep);
  // Close rates, their lead values, targets and commitments follow from each other.
  expect(customFunctions).toBeGreaterThan(chainedDeep);
  expect(chainedDeep).toBeGreaterThanOrEqual(4);
});
