import type { Injector } from '@univerjs/core';
import { IDependencyManagerService, IFormulaDependencyGenerator } from '@univerjs/engine-formula';
import { knowOnce, type ReadsIndex } from './known-reads';

/** What is private in Univer's book of which formula reads which cells. */
interface Dependencies {
  readonly _dependencyRTreeCache: ReadsIndex;
  _removeDependencyRTreeCache(treeId: number | null | undefined): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void;
  _removeAllTreeMap(treeId: number | null | undefined): void;
  searchDependency(search: unknown, except?: Set<number>): Set<number>;
  reset(): void;
}

/** The formulas of the calculation that runs; empty between two calculations. */
interface Calculation {
  _dependencyTreeCache: ReadonlyMap<number, unknown>;
}

/**
 * Univer forgets the wrong entries when a formula goes: never those of whole columns, only the outline of several ranges of one
 * sheet, and with a deleted sheet what others read of it instead of what it read of others. Formulas made afterwards are then
 * not calculated when they should be. Here each formula's entries are remembered as they were made, and go with it.
 * A formula that is taken away while a calculation is still gathering what formulas read is entered after it has gone, and
 * would be reported as an error at every later calculation: what no formula of the calculation has entered is passed over.
 */
export function mendDependencies(injector: Injector): void {
  const book = injector.get(IDependencyManagerService) as unknown as Dependencies;
  const reads = knowOnce(book._dependencyRTreeCache);
  const forget = (treeId: number | null | undefined): void => {
    if (treeId !== null && treeId !== undefined) reads.forget(treeId);
  };
  const removeFromMap = book._removeAllTreeMap.bind(book);
  book._removeDependencyRTreeCache = forget;
  book._removeDependencyRTreeCacheById = () => undefined;
  book._removeAllTreeMap = (treeId) => {
    forget(treeId);
    removeFromMap(treeId);
  };
  const calculation = injector.get(IFormulaDependencyGenerator) as unknown as Calculation;
  const search = book.searchDependency.bind(book);
  book.searchDependency = (ranges, except) => {
    const found = search(ranges, except);
    const formulas = calculation._dependencyTreeCache;
    return formulas.size === 0 ? found : new Set([...found].filter((treeId) => formulas.has(treeId)));
  };
  const reset = book.reset.bind(book);
  book.reset = () => {
    reads.clear();
    reset();
  };
}
