import { cellsOfTheFourSteps, serviceCalls } from '../test/integration/support/costs';
import { budgets } from '../tools/build/budgets';

/** What a workbook costs, each figure with its budget. */
export async function workbookCosts(): Promise<{ figure: string; measured: number; most: number }[]> {
  const lines = (measured: Readonly<Record<string, number>>, most: Readonly<Record<string, number>>, unit: string) =>
    Object.entries(most).map(([name, budget]) => ({
      figure: `${name}, ${unit}`,
      measured: measured[name] ?? Number.NaN,
      most: budget,
    }));
  return [
    ...lines(await serviceCalls(), budgets.serviceCalls, 'service calls'),
    ...lines(await cellsOfTheFourSteps(), budgets.cellsOfTheFourSteps, 'in the four steps'),
  ];
}
