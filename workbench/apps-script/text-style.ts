import type { Aspects } from '../bridge/cells';
import { Exception, offer } from './refuse';
import { toColour } from './values';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** What a text style says of a text; what it leaves open becomes the default. */
export type StyleAspects = Partial<Pick<Aspects, 'fontWeight' | 'fontColor' | 'fontSize' | 'fontStyle'>>;

const made = new WeakMap<object, StyleAspects>();

/** What a style made by the builder says; null, which Sheets takes for "no style", says nothing. */
export function aspectsOf(style: TextStyle | null): StyleAspects {
  if (style === null) return {};
  const known = made.get(style);
  if (!known) throw new Exception('The text style must be built with SpreadsheetApp.newTextStyle().');
  return known;
}

/** SpreadsheetApp.newTextStyle(). */
export function newTextStyleBuilder(aspects: StyleAspects = {}): Builder {
  const change = (more: StyleAspects): Builder => newTextStyleBuilder({ ...aspects, ...more });
  return offer<Builder>('TextStyleBuilder', {
    setBold: (bold: boolean) => change({ fontWeight: bold ? 'bold' : 'normal' }),
    setItalic: (italic: boolean) => change({ fontStyle: italic ? 'italic' : 'normal' }),
    setFontSize: (fontSize: number) => change({ fontSize }),
    setForegroundColor: (color: string) => change({ fontColor: toColour(color) as Aspects['fontColor'] }),
    build: (): TextStyle => {
      const style = offer<TextStyle>('TextStyle', {
        isBold: () => (aspects.fontWeight === undefined ? null : aspects.fontWeight === 'bold'),
        isItalic: () => (aspects.fontStyle === undefined ? null : aspects.fontStyle === 'italic'),
        getFontSize: () => aspects.fontSize ?? null,
        getForegroundColor: () => aspects.fontColor ?? null,
      });
      made.set(style, aspects);
      return style;
    },
  });
}
