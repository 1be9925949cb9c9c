import { CellValueType, type ICellData, type Nullable, type ObjectMatrix } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { CivilTime } from './civil-time';
import type { PlainFunction } from './custom-functions';
import { defaultDatePattern, isDatePattern } from './number-formats';

export interface ExecutorContext {
  readonly time: () => CivilTime;
  readonly locale: () => string;
  /** The function itself; asked for at each call, because the workbook opens before Code.js has been read. */
  readonly functionNamed: (name: string) => PlainFunction | undefined;
  /** Told of each calculation: Univer's id of the sheet, and the cell (0-based). */
  readonly calculating: (sheet: string, row: number, column: number) => void;
}

type Plain = string | number | boolean | Date;

/** The class Univer makes the executor of a custom function from. */
export function executorClass(context: ExecutorContext): new (name: string) => BaseFunction {
  return class extends CustomExecutor {
    constructor(name: string) {
      super(name, context);
    }
  };
}

/** A custom function in Univer's engine: arguments in, as Apps Script gives them, and the result out. It never throws. */
class CustomExecutor extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;
  // Univer makes a value object of each cell of a range, which takes seconds for a log; the cells themselves are read here.
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly context: ExecutorContext,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    try {
      this.context.calculating(this.subUnitId ?? '', this.row, this.column);
      const failed = variants.find((variant) => variant.isError());
      if (failed) return failed;
      const run = this.context.functionNamed(String(this.name));
      if (!run) return failure(`Unknown function: ${this.name}`, ErrorType.NAME);
      return this.toResult(run(...variants.map((variant) => this.toArgument(variant))));
    } catch (error) {
      return failure(error instanceof Error || isErrorLike(error) ? error.message : String(error));
    }
  }

  private toArgument(variant: BaseValueObject | BaseReferenceObject): unknown {
    if (isReference(variant)) return this.fromReference(variant);
    if (!variant.isArray()) return this.toPlain(variant);
    const rows = (variant as ArrayValueObject)
      .getArrayValue()
      .map((row) => Array.from(row, (value) => this.toPlain(value)));
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  }

  private toPlain(value: Nullable<BaseValueObject>): Plain {
    if (!value || value.isNull()) return '';
    const plain = value.getValue();
    if (typeof plain === 'number' && isDatePattern(value.getPattern())) {
      return new Date(this.context.time().instantOf(plain));
    }
    return plain;
  }

  /** The cells a reference names, a whole column down to the end of the grid. */
  private fromReference(reference: BaseReferenceObject): unknown {
    const range = reference.getRangePosition();
    const sheet = reference.getCurrentActiveSheetData();
    if (!sheet || range.startRow < 0 || range.startColumn < 0) throw new Error('A reference points to no cells.');
    const own = sheet.cellData;
    const overlays = [
      reference.getCurrentRuntimeSheetData(),
      reference.getCurrentRuntimeActiveArrayFormulaCellData(),
      reference.getCurrentActiveArrayFormulaCellData(),
    ].filter((matrix): matrix is ObjectMatrix<Nullable<ICellData>> => Boolean(matrix && matrix.getLength() > 0));
    const styles = reference.getCurrentStylesData();
    const dates = new Map<string, boolean>();
    const isDate = (cell: Nullable<ICellData>): boolean => {
      if (!cell?.s) return false;
      if (typeof cell.s !== 'string') return isDatePattern(cell.s.n?.pattern ?? '');
      let known = dates.get(cell.s);
      if (known === undefined) {
        known = isDatePattern(styles?.getStyleByCell(cell)?.n?.pattern ?? '');
        dates.set(cell.s, known);
      }
      return known;
    };
    const time = this.context.time();
    const at = (row: number, column: number): Plain => {
      const base = own.getValue(row, column);
      const overlaid = overlays.some((matrix) => matrix.getValue(row, column));
      const cell = overlaid ? reference.getCellData(row, column) : base;
      const value = plainOf(cell);
      return typeof value === 'number' && (isDate(base) || isDate(cell)) ? new Date(time.instantOf(value)) : value;
    };
    if (range.startRow === range.endRow && range.startColumn === range.endColumn) {
      return at(range.startRow, range.startColumn);
    }
    const width = range.endColumn - range.startColumn + 1;
    const lines = [own, ...overlays].map((matrix) => matrix.getMatrix());
    const rows: Plain[][] = new Array(range.endRow - range.startRow + 1);
    for (let i = 0; i < rows.length; i++) {
      const row = range.startRow + i;
      const line: Plain[] = new Array(width);
      // Most of a whole column is the blank rest of the grid.
      if (lines.some((matrix) => matrix[row])) {
        for (let j = 0; j < width; j++) line[j] = at(row, range.startColumn + j);
      } else line.fill('');
      rows[i] = line;
    }
    return rows;
  }

  private toResult(result: unknown): BaseValueObject {
    if (!Array.isArray(result)) return this.toValue(result);
    const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
    const columnCount = Math.max(0, ...rows.map((row) => row.length));
    if (rows.length === 0 || columnCount === 0) return StringValueObject.create('');
    if (rows.length === 1 && columnCount === 1) return this.toValue(rows[0]?.[0]);
    return ArrayValueObject.create({
      calculateValueList: rows.map((row) => Array.from({ length: columnCount }, (_, j) => this.toValue(row[j]))),
      rowCount: rows.length,
      columnCount,
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    });
  }

  private toValue(value: unknown): BaseValueObject {
    if (value === null || value === undefined) return StringValueObject.create('');
    if (typeof value === 'number')
      return Number.isFinite(value) ? NumberValueObject.create(value) : failure('NUM', ErrorType.NUM);
    if (typeof value === 'boolean') return BooleanValueObject.create(value);
    if (Object.prototype.toString.call(value) === '[object Date]') {
      const serial = this.context.time().serialOf((value as Date).getTime());
      if (Number.isNaN(serial)) return failure('The function has returned an invalid date.', ErrorType.NUM);
      const exact = Math.round(serial * 86_400_000) / 86_400_000;
      return NumberValueObject.create(exact, defaultDatePattern(exact, this.context.locale()));
    }
    return StringValueObject.create(String(value));
  }
}

function plainOf(cell: Nullable<ICellData>): string | number | boolean {
  const value = cell?.v;
  if (value === undefined || value === null) return cell?.p?.body?.dataStream?.replace(/\r\n$/, '') ?? '';
  if (cell?.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1 || value === 'TRUE';
  return cell?.t === CellValueType.NUMBER ? Number(value) : value;
}

/** An error that an Error of another realm is, too. */
const isErrorLike = (error: unknown): error is { message: string } =>
  typeof error === 'object' && error !== null && typeof (error as { message?: unknown }).message === 'string';

function failure(message: string, type: ErrorType = ErrorType.ERROR): ErrorValueObject {
  return new ErrorValueObject(type, message).withCustomData({ error: message });
}

const isReference = (variant: BaseValueObject | BaseReferenceObject): variant is BaseReferenceObject =>
  variant.isReferenceObject();
