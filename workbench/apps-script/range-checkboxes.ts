import type { Area, Validation, Value } from '../bridge/cells';
import { RangeContents } from './range-contents';
import { fromCell, toCell } from './values';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Methods of a range about the checkboxes in its cells. */
export type CheckboxMethods = 'insertCheckboxes' | 'removeCheckboxes' | 'check' | 'uncheck' | 'isChecked';

/** A cell's value, and those of its checkbox; null where it has none. */
interface Box {
  readonly value: Value;
  readonly checked: Value;
  readonly unchecked: Value;
}

function boxOf(rule: Validation | null, value: Value | null): Box | null {
  if (rule?.criteria !== 'CHECKBOX') return null;
  const [checked = true, unchecked = rule.values.length > 0 ? '' : false] = rule.values as readonly Value[];
  return { value: value ?? '', checked, unchecked };
}

export abstract class RangeCheckboxes extends RangeContents implements Pick<Range, CheckboxMethods> {
  insertCheckboxes(checked?: unknown, unchecked?: unknown): Range {
    const values = [checked, unchecked].filter((value) => value !== undefined).map(String);
    const rule = { criteria: 'CHECKBOX', values, allowInvalid: false, helpText: null };
    this.context.call('write', [this.area], 'validation', [[rule]]);
    const cells = this.context.peek('read', this.area, 'value');
    const empty = unchecked === undefined ? false : toCell(unchecked);
    this.context.peek(
      'write',
      [this.area],
      'value',
      cells.map((row) => row.map((cell) => (cell === '' ? empty : cell))),
    );
    return this.self;
  }
  /** The boxes go, and what they have said. */
  removeCheckboxes(): Range {
    return this.eachBox((_, cell) => this.context.peek('clear', [cell], { contents: true, validations: true }));
  }
  check(): Range {
    return this.turn(({ checked }) => checked);
  }
  uncheck(): Range {
    return this.turn(({ unchecked }) => unchecked);
  }
  /** Null where some cells are checked and some are not, or have no checkbox. */
  isChecked(): boolean | null {
    this.context.count();
    const states = this.boxes()
      .flat()
      .map((box) => box && fromCell(box.value) === fromCell(box.checked));
    const [first = null] = states;
    return states.every((state) => state === first) ? first : null;
  }
  /** Whatever is no checkbox stays as it is. */
  private turn(to: (box: Box) => Value): Range {
    return this.eachBox((box, cell) => this.context.peek('write', [cell], 'value', [[to(box)]]));
  }
  /** One call, however many boxes there are. */
  private eachBox(work: (box: Box, cell: Area) => void): Range {
    this.context.count();
    this.boxes().forEach((row, i) => {
      row.forEach((box, j) => {
        if (box) work(box, this.cellAt(i, j));
      });
    });
    return this.self;
  }
  private boxes(): (Box | null)[][] {
    const rules = this.context.peek('read', this.area, 'validation');
    const values = this.context.peek('read', this.area, 'value');
    return rules.map((row, i) => row.map((rule, j) => boxOf(rule, values[i]?.[j] ?? null)));
  }
}
