/** What the workbench is told of the add-on it runs: `workbench.config.json` at the top of the add-on's project. */
export interface WorkbenchConfig {
  /** The add-on's name, as people know it. */
  readonly name: string;
  /** The same for machines: workbooks are kept in the browser under it. */
  readonly id: string;
  /** Where `npm run build` puts the files that are pushed to Apps Script. */
  readonly folder: string;
  /** What a new workbook is called, in each language. */
  readonly fileName: Readonly<Record<'en' | 'fr', string>>;
  /** Functions of the add-on which, run one after the other, make a workbook with sample data. */
  readonly sample: readonly string[];
  /** Functions that are run when a workbook is opened in the page, after `onOpen`; those the add-on has not are left out. */
  readonly opening: readonly string[];
}
