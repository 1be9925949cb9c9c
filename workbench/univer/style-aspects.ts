import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Aspects } from '../bridge/cells';

/** The aspects that are part of a cell's style. */
export type StyleAspect =
  | 'numberFormat'
  | 'background'
  | 'fontColor'
  | 'fontWeight'
  | 'fontStyle'
  | 'fontLine'
  | 'fontSize'
  | 'fontFamily'
  | 'horizontalAlignment'
  | 'verticalAlignment'
  | 'wrap';

/** How an aspect is read from Univer's style and written into it; null takes it away. */
interface Codec<A extends StyleAspect> {
  read(style: Nullable<IStyleData>): Aspects[A];
  write(value: Aspects[A] | null): Record<string, unknown>;
}

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  'general-left': HorizontalAlign.UNSPECIFIED,
};
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const WRAP = { OVERFLOW: WrapStrategy.OVERFLOW, CLIP: WrapStrategy.CLIP, WRAP: WrapStrategy.WRAP };

const keyOf = <K extends string>(map: Readonly<Record<K, unknown>>, value: unknown, otherwise: K): K =>
  (Object.keys(map) as K[]).find((key) => map[key] === value) ?? otherwise;

const LINE = { s: BooleanNumber.TRUE };

/** Both a cell without a format and one with this word are what Sheets calls "Automatic". */
const automatic = (pattern: string): string => (/^general$/i.test(pattern) ? '' : pattern);

export const STYLE_ASPECTS: { readonly [A in StyleAspect]: Codec<A> } = {
  numberFormat: {
    read: (style) => automatic(style?.n?.pattern ?? ''),
    write: (pattern) => ({ n: pattern && automatic(pattern) ? { pattern } : null }),
  },
  background: {
    read: (style) => (style?.bg?.rgb ?? '#ffffff').toLowerCase(),
    write: (rgb) => ({ bg: rgb ? { rgb } : null }),
  },
  fontColor: {
    read: (style) => (style?.cl?.rgb ?? '#000000').toLowerCase(),
    write: (rgb) => ({ cl: rgb ? { rgb } : null }),
  },
  fontWeight: {
    read: (style) => (style?.bl ? 'bold' : 'normal'),
    write: (weight) => ({ bl: weight === 'bold' ? BooleanNumber.TRUE : null }),
  },
  fontStyle: {
    read: (style) => (style?.it ? 'italic' : 'normal'),
    write: (value) => ({ it: value === 'italic' ? BooleanNumber.TRUE : null }),
  },
  fontLine: {
    read: (style) => (style?.ul?.s ? 'underline' : style?.st?.s ? 'line-through' : 'none'),
    write: (value) => ({ ul: value === 'underline' ? LINE : null, st: value === 'line-through' ? LINE : null }),
  },
  fontSize: { read: (style) => style?.fs ?? 10, write: (size) => ({ fs: size }) },
  fontFamily: { read: (style) => style?.ff ?? 'Arial', write: (family) => ({ ff: family }) },
  horizontalAlignment: {
    read: (style) => keyOf({ ...HORIZONTAL, general: undefined }, style?.ht ?? undefined, 'general'),
    write: (value) => ({ ht: value && value !== 'general' ? HORIZONTAL[value] : null }),
  },
  verticalAlignment: {
    read: (style) => keyOf(VERTICAL, style?.vt, 'bottom'),
    write: (value) => ({ vt: value ? VERTICAL[value] : null }),
  },
  wrap: {
    read: (style) => keyOf({ ...WRAP, '': undefined }, style?.tb ?? undefined, ''),
    write: (value) => ({ tb: value ? WRAP[value] : null }),
  },
};

export const isStyleAspect = (aspect: string): aspect is StyleAspect => Object.hasOwn(STYLE_ASPECTS, aspect);
