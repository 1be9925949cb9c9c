import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellLook } from '../bridge/book-contents';
import type { Engine } from './engine';
import { isReadable, isTextPattern } from './number-formats';
import { GRID } from './sheets';

type StyleKey = Nullable<IStyleData | string>;

/** The looks of a workbook's cells, each once. */
export interface Looks {
  /** The place of a look in the list; -1 where nothing has been chosen. @param pattern the number format of the cell */
  placeOf(styles: readonly StyleKey[], pattern: string): number;
  list(): CellLook[];
}

/** @returns what puts together styles, of which a later one wins over an earlier one: those of row, column and cell */
export function createLooks(engine: Engine): Looks {
  const known = engine.workbook.getStyles();
  const list: CellLook[] = [];
  const places = new Map<string, number>();
  const styleOf = (key: StyleKey): Nullable<IStyleData> => (typeof key === 'string' ? known.get(key) : key);
  return {
    placeOf: (styles, pattern) => {
      const given = styles.filter(Boolean);
      if (given.length === 0 && pattern === '') return -1;
      const key = `${pattern} ${given.map((style) => (typeof style === 'string' ? style : JSON.stringify(style))).join(' ')}`;
      let place = places.get(key);
      if (place === undefined) {
        place = list.length;
        list.push(lookOf(Object.assign({}, ...given.map(styleOf)) as IStyleData, pattern));
        places.set(key, place);
      }
      return place;
    },
    list: () => list,
  };
}

const HORIZONTAL = new Map([
  [HorizontalAlign.LEFT, 'left'],
  [HorizontalAlign.CENTER, 'center'],
  [HorizontalAlign.RIGHT, 'right'],
] as const);
const VERTICAL = new Map([
  [VerticalAlign.TOP, 'top'],
  [VerticalAlign.MIDDLE, 'middle'],
  [VerticalAlign.BOTTOM, 'bottom'],
] as const);

function lookOf(style: IStyleData, pattern: string): CellLook {
  const isOn = (value: Nullable<BooleanNumber>): boolean => value === BooleanNumber.TRUE;
  return {
    numberFormat: formatOf(pattern),
    family: style.ff ?? GRID.defaultStyle.ff,
    size: style.fs ?? GRID.defaultStyle.fs,
    bold: isOn(style.bl),
    italic: isOn(style.it),
    underline: isOn(style.ul?.s),
    strikethrough: isOn(style.st?.s),
    color: style.cl?.rgb ?? null,
    background: style.bg?.rgb ?? null,
    horizontal: HORIZONTAL.get(style.ht as HorizontalAlign.LEFT) ?? null,
    vertical: VERTICAL.get(style.vt as VerticalAlign.TOP) ?? 'bottom',
    wrap: style.tb === WrapStrategy.WRAP,
    borders: bordersOf(style.bd),
  };
}

/** Automatic is none, and neither is one that cannot be read: with that, Excel takes the file for broken. */
function formatOf(pattern: string): string {
  if (isTextPattern(pattern)) return '@';
  return /^general$/i.test(pattern) || !isReadable(pattern) ? '' : pattern;
}

const LINES: Readonly<Partial<Record<BorderStyleTypes, string>>> = {
  [BorderStyleTypes.THIN]: 'thin',
  [BorderStyleTypes.HAIR]: 'hair',
  [BorderStyleTypes.DOTTED]: 'dotted',
  [BorderStyleTypes.DASHED]: 'dashed',
  [BorderStyleTypes.DASH_DOT]: 'dashDot',
  [BorderStyleTypes.DASH_DOT_DOT]: 'dashDotDot',
  [BorderStyleTypes.DOUBLE]: 'double',
  [BorderStyleTypes.MEDIUM]: 'medium',
  [BorderStyleTypes.MEDIUM_DASHED]: 'mediumDashed',
  [BorderStyleTypes.MEDIUM_DASH_DOT]: 'mediumDashDot',
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: 'mediumDashDotDot',
  [BorderStyleTypes.SLANT_DASH_DOT]: 'slantDashDot',
  [BorderStyleTypes.THICK]: 'thick',
};
const SIDES = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;

function bordersOf(data: Nullable<IBorderData>): CellLook['borders'] {
  const sides = Object.entries(SIDES).flatMap(([side, key]) => {
    const drawn = data?.[key];
    const line = drawn && LINES[drawn.s];
    return line ? [[side, { line, color: drawn.cl?.rgb ?? '#000000' }] as const] : [];
  });
  return Object.fromEntries(sides);
}
