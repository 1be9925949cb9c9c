import type { IRange, Nullable } from '@univerjs/core';
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
import type { Plain, PlainRows } from './plain-rows';
import { type Argument, plainArgument, referenceCells, resultOnce } from './reference-cells';
import { LOADING } from './volatile';

export interface ExecutorContext {
  readonly time: () => CivilTime;
  readonly locale: () => string;
  /** Rows of cells that were read for earlier calculations. */
  readonly rows: PlainRows;
  /** The ranges that formulas of a sheet have filled before this calculation, by Univer's id of the sheet. */
  readonly spills: (sheet: string) => readonly IRange[];
  /** The function itself; asked for at each call, because the workbook opens before Code.js has been read. */
  readonly functionNamed: (name: string) => PlainFunction | undefined;
  /** Told of each calculation: Univer's id of the sheet, and the cell (0-based). */
  readonly calculating: (sheet: string, row: number, column: number) => void;
  /** Told of each function that is called, with about how many bytes it is given, and Univer's id of the sheet most of them are of. */
  readonly called: (bytes: number, sheet: string) => void;
  /** Whether Sheets never comes to a result in a cell, and shows that it is loading. */
  readonly isNeverDone: (
    sheet: string,
    row: number,
    column: number,
    references: readonly BaseReferenceObject[],
  ) => boolean;
}

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

  override calculate(...variants: (BaseValueObject | BaseReferenceObject)[]): BaseValueObject {
    try {
      const [sheet, row, column] = [this.subUnitId ?? '', this.row, this.column];
      this.context.calculating(sheet, row, column);
      if (this.context.isNeverDone(sheet, row, column, variants.filter(isReference))) {
        return StringValueObject.create(LOADING);
      }
      const failed = variants.find((variant) => variant.isError());
      if (failed) return failed as ErrorValueObject;
      const run = this.context.functionNamed(String(this.name));
      if (!run) return failure(`Unknown function: ${this.name}`, ErrorType.NAME);
      const args = variants.map((variant) => this.toArgument(variant));
      const cell = [this.name, this.subUnitId, this.row, this.column].join(' ');
      const give = () => {
        const sizes = args.map(({ bytes }) => bytes);
        const largest = variants[sizes.indexOf(Math.max(...sizes))];
        const from = largest && isReference(largest) ? largest.getSheetId() : sheet;
        this.context.called(
          sizes.reduce((sum, size) => sum + size, 0),
          from,
        );
        return run(...args.map(({ value }) => value));
      };
      return this.toResult(resultOnce(variants.find(isReference), cell, args, give));
    } catch (error) {
      return failure(error instanceof Error || isErrorLike(error) ? error.message : String(error));
    }
  }

  private toArgument(variant: BaseValueObject | BaseReferenceObject): Argument {
    if (isReference(variant)) {
      const { time, rows, spills } = this.context;
      return referenceCells(variant, time(), rows, spills(variant.getSheetId()));
    }
    if (!variant.isArray()) return plainArgument(this.toPlain(variant));
    const rows = (variant as ArrayValueObject)
      .getArrayValue()
      .map((row) => Array.from(row, (value) => this.toPlain(value)));
    const one = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
    return plainArgument(one ?? rows);
  }

  private toPlain(value: Nullable<BaseValueObject>): Plain {
    if (!value || value.isNull()) return '';
    const plain = value.getValue();
    if (typeof plain === 'number' && isDatePattern(value.getPattern())) {
      return new Date(this.context.time().instantOf(plain));
    }
    return plain;
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

/** An error that an Error of another realm is, too. */
const isErrorLike = (error: unknown): error is { message: string } =>
  typeof error === 'object' && error !== null && typeof (error as { message?: unknown }).message === 'string';

function failure(message: string, type: ErrorType = ErrorType.ERROR): ErrorValueObject {
  return new ErrorValueObject(type, message).withCustomData({ error: message });
}

const isReference = (variant: BaseValueObject | BaseReferenceObject): variant is BaseReferenceObject =>
  variant.isReferenceObject();
