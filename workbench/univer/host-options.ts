import type { ILanguagePack, LocaleType } from '@univerjs/core';
import type { BaseFunction, IFunctionInfo } from '@univerjs/engine-formula';
import type { CalculationMode } from '@univerjs/sheets-formula';
import type { Conditions } from '../bridge/conditions';
import type { SessionOptions } from '../bridge/session-types';
import type { PluginEntry } from './engine';

/** The add-on's custom functions as Univer's formula plugins take them. */
export interface FormulaSetup {
  readonly function: [new (name: string) => BaseFunction, string][];
  readonly description: IFunctionInfo[];
  /** Whether formulas are calculated when the workbook is opened. */
  readonly initialFormulaComputing: CalculationMode;
}

/** What differs between the page and Node: how Univer is put together. */
export interface Build {
  readonly plugins: (formula: FormulaSetup) => PluginEntry[];
  readonly locale: LocaleType;
  readonly texts: ILanguagePack;
  /** Whether nobody sees the cells. */
  readonly unseen: boolean;
}

export interface HostOptions extends Omit<SessionOptions, 'mailQuota' | 'conditions'> {
  readonly conditions: Readonly<Conditions>;
  readonly mailQuota: () => number | null;
  readonly build: Build;
  /** The Date the add-on and its custom functions see. */
  readonly clock: DateConstructor;
}
