import type { Area, Aspect, Aspects } from '../bridge/cells';
import { formulaOfR1C1 } from '../bridge/r1c1';
import type { Context } from './context';
import { rangeAt } from './range';
import { type ClearOptions, clearing } from './range-contents';
import {
  alignment,
  type BorderArguments,
  borderOf,
  choice,
  FONT_STYLES,
  formatOf,
  LINES,
  strategyOf,
  VERTICAL,
  WEIGHTS,
  wrapOf,
} from './range-formats';
import { Exception, offer } from './refuse';
import { toCell, toColour, wholeNumber } from './values';

type Gas = GoogleAppsScript.Spreadsheet.RangeList;

type Methods =
  | 'getRanges'
  | 'activate'
  | 'setValue'
  | 'setFormula'
  | 'setFormulaR1C1'
  | 'setNumberFormat'
  | 'setBackground'
  | 'setFontColor'
  | 'setFontWeight'
  | 'setFontStyle'
  | 'setFontLine'
  | 'setFontSize'
  | 'setFontFamily'
  | 'setHorizontalAlignment'
  | 'setVerticalAlignment'
  | 'setWrap'
  | 'setWrapStrategy'
  | 'setBorder'
  | 'setNote'
  | 'clear'
  | 'clearContent'
  | 'clearFormat'
  | 'clearNote'
  | 'clearDataValidations';

/** Several ranges of one sheet, written to in one call. */
export function rangeListAt(context: Context, areas: readonly Area[]): Gas {
  if (areas.length === 0) throw new Exception('The ranges cannot be empty.');
  // Each is checked against the grid as a range is.
  for (const area of areas) rangeAt(context, area);
  return offer<Gas>('RangeList', new RangeListShim(context, areas));
}

class RangeListShim implements Pick<Gas, Methods> {
  constructor(
    private readonly context: Context,
    private readonly areas: readonly Area[],
  ) {}

  private get self(): Gas {
    return offer<Gas>('RangeList', this);
  }
  private write<A extends Aspect>(aspect: A, value: Aspects[A] | null): Gas {
    this.context.call('write', this.areas, aspect, [[value]]);
    return this.self;
  }
  private wipe(what: ReturnType<typeof clearing>): Gas {
    this.context.call('clear', this.areas, what);
    return this.self;
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.areas.map((area) => rangeAt(this.context, area));
  }
  activate(): Gas {
    const last = this.areas[this.areas.length - 1];
    if (last) this.context.call('select', last);
    return this.self;
  }
  setValue(value: unknown): Gas {
    return this.write('value', toCell(value));
  }
  setFormula(formula: string): Gas {
    return this.write('formula', String(formula));
  }
  setFormulaR1C1(formula: string): Gas {
    this.context.count();
    for (const area of this.areas) {
      const line = (i: number) =>
        Array.from({ length: area.columns }, (_, j) =>
          formulaOfR1C1(String(formula), { row: area.row + i, column: area.column + j }),
        );
      this.context.peek(
        'write',
        [area],
        'formula',
        Array.from({ length: area.rows }, (_, i) => line(i)),
      );
    }
    return this.self;
  }
  setNumberFormat(format: string | null): Gas {
    return this.write('numberFormat', formatOf(format));
  }
  setBackground(colour: string | null): Gas {
    return this.write('background', toColour(colour));
  }
  setFontColor(colour: string | null): Gas {
    return this.write('fontColor', toColour(colour));
  }
  setFontWeight(weight: string | null): Gas {
    return this.write('fontWeight', choice(weight, WEIGHTS));
  }
  setFontStyle(style: string | null): Gas {
    return this.write('fontStyle', choice(style, FONT_STYLES));
  }
  setFontLine(line: string | null): Gas {
    return this.write('fontLine', choice(line, LINES));
  }
  setFontSize(size: number): Gas {
    return this.write('fontSize', wholeNumber(size, 1, `Invalid argument: ${size}`));
  }
  setFontFamily(family: string | null): Gas {
    return this.write('fontFamily', family);
  }
  setHorizontalAlignment(value: string | null): Gas {
    return this.write('horizontalAlignment', alignment(value));
  }
  setVerticalAlignment(value: string | null): Gas {
    return this.write('verticalAlignment', choice(value, VERTICAL));
  }
  setWrap(isWrapped: boolean): Gas {
    return this.write('wrap', wrapOf(isWrapped));
  }
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Gas {
    return this.write('wrap', strategyOf(strategy));
  }
  setBorder(...border: BorderArguments): Gas {
    this.context.call('setBorder', this.areas, borderOf(...border));
    return this.self;
  }
  setNote(note: string | null): Gas {
    return this.write('note', note);
  }
  clear(options?: ClearOptions): Gas {
    return this.wipe(clearing(options));
  }
  clearContent(): Gas {
    return this.wipe(clearing({ contentsOnly: true }));
  }
  clearFormat(): Gas {
    return this.wipe(clearing({ formatOnly: true }));
  }
  clearNote(): Gas {
    return this.wipe(clearing({ commentsOnly: true }));
  }
  clearDataValidations(): Gas {
    return this.wipe(clearing({ validationsOnly: true }));
  }
}
