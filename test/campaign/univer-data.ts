/** What the campaign reads of Univer's workbook data, as snapshots carry them. */

export interface CellData {
  readonly v?: string | number | boolean | null;
  readonly f?: string | null;
  /** The id of a style, or the style itself. */
  readonly s?: string | object | null;
  /** The kind of value: 3 is a checkbox, 4 a text by force. */
  readonly t?: number | null;
}

export interface SheetData {
  readonly id: string;
  readonly name: string;
  readonly hidden: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly showGridlines: number;
  readonly freeze: { readonly xSplit: number; readonly ySplit: number };
  readonly cellData: Readonly<Record<string, Readonly<Record<string, CellData | null>>>>;
  readonly columnData: Readonly<Record<string, { readonly w?: number; readonly hd?: number }>>;
  readonly mergeData: readonly unknown[];
}

export interface WorkbookData {
  readonly sheetOrder: readonly string[];
  readonly sheets: Readonly<Record<string, SheetData>>;
  readonly styles: Readonly<Record<string, object | null>>;
  readonly resources: readonly { readonly name: string; readonly data: string }[];
}

/** A rectangle as Univer writes it, counted from 0, ends included. */
export interface UniverRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** One of the workbook's resources, by sheet; empty where there is nothing. */
export function resource<T>(workbook: WorkbookData, name: string): Readonly<Record<string, T>> {
  const data = workbook.resources.find((one) => one.name === name)?.data ?? '';
  return data === '' ? {} : (JSON.parse(data) as Record<string, T>);
}
