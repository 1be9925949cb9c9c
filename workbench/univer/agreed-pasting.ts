import { type IRange, ObjectMatrix } from '@univerjs/core';
import { discreteRangeToRange, type IDiscreteRange } from '@univerjs/sheets';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import type { Area } from '../bridge/cells';
import { areaOf } from './a1';
import type { Deeds } from './deeds';
import { type Engine, sheetNumber } from './engine';

type Cells = ObjectMatrix<object>;

/** What is private in Univer's clipboard, which pastes in three ways. */
interface Clipboard extends Pick<ISheetClipboardService, 'copyContentCache'> {
  /** Cells of this workbook that were copied or cut. */
  _pasteInternal(copyId: string, ...given: unknown[]): Promise<boolean>;
  /** A table of another program. */
  _pasteExternal(html: string, ...given: unknown[]): Promise<boolean>;
  /** A text, into the first cell. */
  _pastePlainText(...given: unknown[]): Promise<boolean>;
  /** Where cells go; it repeats them where there is room for more. */
  _getPastedRange(cells: Cells): { readonly subUnitId: string; readonly pastedRange: IDiscreteRange } | null;
  _getPastingTarget(): { readonly subUnitId?: string; readonly selection?: { readonly range: IRange } | null };
  readonly _htmlToUSM: { convert(html: string): { readonly cellMatrix: Cells | null } };
}

/** What a person pastes is a deed like what they type. */
export function agreeToPasting({ injector }: Engine, { attempt }: Deeds): void {
  const clipboard = injector.get(ISheetClipboardService) as unknown as Clipboard;
  const pasteInternal = clipboard._pasteInternal.bind(clipboard);
  const pasteExternal = clipboard._pasteExternal.bind(clipboard);
  const pastePlainText = clipboard._pastePlainText.bind(clipboard);
  clipboard._pasteInternal = (copyId, ...given) =>
    attempt(internalAreas(clipboard, copyId), () => pasteInternal(copyId, ...given));
  clipboard._pasteExternal = (html, ...given) =>
    attempt(pastedAreas(clipboard, clipboard._htmlToUSM.convert(html).cellMatrix), () => pasteExternal(html, ...given));
  clipboard._pastePlainText = (...given) => attempt(firstCell(clipboard), () => pastePlainText(...given));
}

const areaIn = (sheet: string, range: IRange): Area => areaOf(sheetNumber(sheet), range);

function pastedAreas(clipboard: Clipboard, cells: Cells | null): Area[] {
  const target = cells && clipboard._getPastedRange(cells);
  return target ? [areaIn(target.subUnitId, discreteRangeToRange(target.pastedRange))] : [];
}

/** What was cut is written too: it goes. */
function internalAreas(clipboard: Clipboard, copyId: string): Area[] {
  const copied = clipboard.copyContentCache().get(copyId);
  if (!copied?.matrix) return [];
  const pasted = pastedAreas(clipboard, new ObjectMatrix(copied.matrix.clone()));
  return copied.copyType === 'CUT' ? [areaIn(copied.subUnitId, discreteRangeToRange(copied.range)), ...pasted] : pasted;
}

function firstCell(clipboard: Clipboard): Area[] {
  const { subUnitId, selection } = clipboard._getPastingTarget();
  if (!subUnitId || !selection) return [];
  const { startRow, startColumn } = selection.range;
  return [areaIn(subUnitId, { startRow, startColumn, endRow: startRow, endColumn: startColumn })];
}
