import type { CellStyle } from 'hucre/xlsx';
import type { CellLook } from '../bridge/book-contents';

type Font = NonNullable<CellStyle['font']>;
type Color = NonNullable<Font['color']>;
type Line = NonNullable<NonNullable<CellStyle['border']>['top']>['style'];

/** What Sheets writes with where nobody has chosen anything else. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const;

/** A look as the file describes it; null for one that is like any cell's. */
export function styleInFile(look: CellLook): CellStyle | null {
  const font = fontOf(look);
  const fill = colorInFile(look.background);
  const alignment = alignmentOf(look);
  const border = borderOf(look);
  const style: CellStyle = {
    ...(font && { font }),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: fill } }),
    ...(border && { border }),
    ...(alignment && { alignment }),
    ...(look.numberFormat && { numFmt: look.numberFormat }),
  };
  return Object.keys(style).length > 0 ? style : null;
}

function fontOf({ family, size, bold, italic, underline, strikethrough, color }: CellLook): Font | null {
  const own = {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(strikethrough && { strikethrough }),
    ...(color && { color: colorInFile(color) ?? undefined }),
  };
  const isUsual = family === DEFAULT_FONT.name && size === DEFAULT_FONT.size && Object.keys(own).length === 0;
  return isUsual ? null : { name: family, size, ...own };
}

function alignmentOf({ horizontal, vertical, wrap }: CellLook): CellStyle['alignment'] | null {
  if (horizontal === null && vertical === 'bottom' && !wrap) return null;
  return {
    ...(horizontal && { horizontal }),
    ...(vertical !== 'bottom' && { vertical: vertical === 'middle' ? 'center' : vertical }),
    ...(wrap && { wrapText: true }),
  };
}

function borderOf({ borders }: CellLook): CellStyle['border'] | null {
  const sides = Object.entries(borders).map(([side, { line, color }]) => {
    const drawn = colorInFile(color);
    return [side, { style: line as Line, ...(drawn && { color: drawn }) }] as const;
  });
  return sides.length > 0 ? Object.fromEntries(sides) : null;
}

/** A colour of CSS, as "#1a73e8", "#fff" or "rgb(26, 115, 232)"; null where it is none of these. */
export function colorInFile(color: string | null): Color | null {
  if (color === null) return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short) return { rgb: [1, 2, 3].map((i) => `${short[i]}${short[i]}`.toUpperCase()).join('') };
  const long = /^#([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(color);
  if (long) return { rgb: long[1]?.toUpperCase() };
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color);
  if (!parts) return null;
  const hex = (part: string): string => Math.min(Number(part), 255).toString(16).padStart(2, '0');
  return { rgb: parts.slice(1, 4).map(hex).join('').toUpperCase() };
}
