import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { SheetsHost } from './host';
import { displayNumber } from './number-formats';
import { decimalOf } from './typed-input';

/** After the number formats (0), which have made text of the numbers that have one, and before what ends the row of handlers (-1). */
const LAST = -0.5;

/** Univer draws numbers that have no format as English writes them: with a decimal comma elsewhere, as scripts are told they show. */
export function drawByLocale({ engine, reading }: SheetsHost): void {
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: LAST,
    handler: (cell, _, next) => {
      const { locale } = reading();
      if (typeof cell?.v !== 'number' || cell.t === CellValueType.BOOLEAN || decimalOf(locale) === '.')
        return next(cell);
      return next({ ...cell, v: displayNumber(cell.v, '', locale), t: CellValueType.NUMBER });
    },
  });
}
