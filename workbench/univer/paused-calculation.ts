import { IConfigService } from '@univerjs/core';
import {
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { Engine } from './engine';

/** A calculation that takes longer, in milliseconds, lets the page go on between its formulas the next time. */
const LONG_MS = 150;
/** Formulas between two pauses, while calculations are short. */
const USUAL = 500;

/** Where custom functions read a large log, the page would be still until the last of them is calculated. */
export function pauseLongCalculations({ injector, commands }: Engine): void {
  const config = injector.get(IConfigService);
  let [began, took] = [0, 0];
  commands.beforeCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationStartMutation.id) began = performance.now();
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationNotificationMutation.id) return;
    if ((params as { functionsExecutedState?: unknown }).functionsExecutedState !== undefined) {
      took = performance.now() - began;
    }
  });
  config.setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, {
    ...config.getConfig<object>(ENGINE_FORMULA_PLUGIN_CONFIG_KEY),
    get intervalCount() {
      return took > LONG_MS ? 1 : USUAL;
    },
  });
}
