import type { Book } from '../sheet/book';

/** A step that brings a workbook from one version of its layout to a later one. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  /**
   * May end at any call and be run again from its beginning: what is done already is seen in the workbook, new is written before
   * old is cleared, and tabs that are missing are passed over.
   * @returns what the person should know of it, in sentences
   */
  run(book: Book): readonly string[];
}
