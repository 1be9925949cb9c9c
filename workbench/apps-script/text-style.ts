import type { Aspects } from '../bridge/cells';
import { offer } from './refuse';
import { toColour } from './values';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** What a text style says of a text; what it leaves open becomes the default. */
export type StyleAspects = Partial<Pick<Aspects, 'fontWeight' | 'fontColor' | 'fontSize' | 'fontStyle' | 'fontFamily'>>;

const made = new WeakMap<object, StyleAspects>();

/** What a style made by the builder says; null, which Sheets takes for "no style", says nothing. */
export const aspectsOf = (style: TextStyle | null): StyleAspects => (style && made.get(style)) ?? {};

/** SpreadsheetApp.newTextStyle(): each of its setters changes it and gives it back. */
export function newTextStyleBuilder(first: StyleAspects = {}): Builder {
  let aspects = first;
  const change = (more: StyleAspects): Builder => {
    aspects = { ...aspects, ...more };
    return self;
  };
  const self = offer<Builder>('TextStyleBuilder', {
    setBold: (bold: boolean) => change({ fontWeight: bold ? 'bold' : 'normal' }),
    setItalic: (italic: boolean) => change({ fontStyle: italic ? 'italic' : 'normal' }),
    setFontFamily: (fontFamily: string) => change({ fontFamily }),
    setFontSize: (fontSize: number) => change({ fontSize }),
    setForegroundColor: (color: string) => change({ fontColor: toColour(color) as Aspects['fontColor'] }),
    build: () => textStyle(aspects),
  });
  return self;
}

/** A style that says what it says for ever, whatever becomes of its builder. */
export function textStyle(aspects: StyleAspects): TextStyle {
  const style = offer<TextStyle>('TextStyle', {
    isBold: () => (aspects.fontWeight === undefined ? null : aspects.fontWeight === 'bold'),
    isItalic: () => (aspects.fontStyle === undefined ? null : aspects.fontStyle === 'italic'),
    getFontFamily: () => aspects.fontFamily ?? null,
    getFontSize: () => aspects.fontSize ?? null,
    getForegroundColor: () => aspects.fontColor ?? null,
    copy: () => newTextStyleBuilder(aspects),
  });
  made.set(style, aspects);
  return style;
}
