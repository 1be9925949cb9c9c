import { LocaleType, mergeLocales } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFr from '@univerjs/preset-sheets-conditional-formatting/locales/fr-FR';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreFr from '@univerjs/preset-sheets-core/locales/fr-FR';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationFr from '@univerjs/preset-sheets-data-validation/locales/fr-FR';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterFr from '@univerjs/preset-sheets-filter/locales/fr-FR';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteFr from '@univerjs/preset-sheets-note/locales/fr-FR';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import sortFr from '@univerjs/preset-sheets-sort/locales/fr-FR';
import { type PluginEntry, univerLocale } from './engine';
import type { Build } from './host-options';
import { GRID } from './sheets';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';

/** Univer with its interface, drawn in an element of the page. */
export function pageBuild(container: HTMLElement, locale: string): Build {
  const language = univerLocale(locale);
  return {
    locale: language,
    unseen: false,
    texts:
      language === LocaleType.FR_FR
        ? mergeLocales(coreFr, validationFr, conditionalFr, noteFr, filterFr, sortFr)
        : mergeLocales(coreEn, validationEn, conditionalEn, noteEn, filterEn, sortEn),
    plugins: (formula) =>
      [
        UniverSheetsCorePreset({
          container,
          header: true,
          toolbar: true,
          ribbonType: 'simple',
          disableAutoFocus: true,
          footer: {
            menus: false,
            zoomSlider: false,
            statisticBar: true,
            addSheetButtonConfig: { show: true, defaultRowCount: GRID.rowCount, defaultColumnCount: GRID.columnCount },
          },
          disableTextFormatAlert: true,
          disableTextFormatMark: true,
          sheets: { disableForceStringAlert: true, disableForceStringMark: true },
          formula,
        }),
        UniverSheetsDataValidationPreset(),
        UniverSheetsConditionalFormattingPreset(),
        UniverSheetsNotePreset(),
        UniverSheetsFilterPreset(),
        UniverSheetsSortPreset(),
      ].flatMap((preset) => preset.plugins as PluginEntry[]),
  };
}
