import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import type { PluginEntry } from './engine';
import type { FormulaSetup } from './host-options';

/** Univer without its interface. */
export function nodePlugins(formula: FormulaSetup): PluginEntry[] {
  return [
    [UniverFormulaEnginePlugin, { function: formula.function }],
    UniverDocsPlugin,
    UniverSheetsPlugin,
    UniverSheetsNumfmtPlugin,
    [
      UniverSheetsFormulaPlugin,
      { description: formula.description, initialFormulaComputing: formula.initialFormulaComputing },
    ],
    UniverDataValidationPlugin,
    UniverSheetsDataValidationPlugin,
    UniverSheetsConditionalFormattingPlugin,
    UniverSheetsNotePlugin,
    UniverSheetsFilterPlugin,
    UniverSheetsSortPlugin,
  ];
}
