import { BorderStyleTypes } from '@univerjs/core';
import type { Area, Border } from '../bridge/cells';
import { writeStyles } from './cells-write';
import type { Engine } from './engine';

const STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DASHED: BorderStyleTypes.DASHED,
  DOTTED: BorderStyleTypes.DOTTED,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

/** Draws or removes lines around and inside an area; sides that are null stay as they are. */
export function drawBorder(engine: Engine, area: Area, border: Border): void {
  const line = { s: STYLES[border.style] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
  const side = (wanted: boolean | null) => (wanted === null ? undefined : wanted ? line : null);
  writeStyles(engine, area, (i, j) => {
    const sides = {
      t: side(i === 0 ? border.top : border.horizontal),
      b: side(i === area.rows - 1 ? border.bottom : border.horizontal),
      l: side(j === 0 ? border.left : border.vertical),
      r: side(j === area.columns - 1 ? border.right : border.vertical),
    };
    return { bd: Object.fromEntries(Object.entries(sides).filter(([, value]) => value !== undefined)) };
  });
}
