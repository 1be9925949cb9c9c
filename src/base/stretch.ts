import { cellsOf, rowsOf } from './cells';
import { type ErrorValues, SlaError } from './errors';
import type { Argument, At } from './types';

/** An argument with the name it has in messages. */
export type Named = readonly [name: string, argument: Argument];

interface Block {
  readonly name: string;
  readonly isRange: boolean;
  readonly rows: readonly (readonly unknown[])[];
  readonly height: number;
  readonly width: number;
}

/** A cell of a stretched argument and its place in the argument itself, which is what a message must name. */
export interface StretchedCell {
  readonly cell: unknown;
  readonly at: At;
}

/** Arguments of different sizes brought to one. */
export interface Stretched {
  /** False when every argument is a single cell, so that the result is one too. */
  readonly isRange: boolean;
  /** By row, by column, by argument. */
  readonly cells: StretchedCell[][][];
}

/**
 * Stretches single cells, rows and columns over the size of the largest arguments; a row and a column span a grid.
 * @throws SlaError when two arguments cannot be brought to one size
 */
export function stretch(...args: readonly Named[]): Stretched {
  const blocks = args.map(([name, argument]) => blockOf(name, argument));
  const height = commonSize(blocks, 'height');
  const width = commonSize(blocks, 'width');
  return {
    isRange: blocks.some((block) => block.isRange),
    cells: Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => blocks.map((block) => cellOf(block, row, column))),
    ),
  };
}

/**
 * The same where the first argument is counted, so that none of its cells may stand for several.
 * @throws SlaError also when the others have cells that it has none for
 */
export function stretchOver(counted: Named, ...others: readonly Named[]): Stretched {
  const whole = blockOf(...counted);
  const larger = others
    .map((other) => blockOf(...other))
    .find(({ height, width }) => height > whole.height || width > whole.width);
  if (larger !== undefined) throw new SlaError('cellsMissing', sizesOf(whole, larger));
  return stretch(counted, ...others);
}

/** A result in the shape of its arguments: a single value for single cells, else a range. */
export function shapeOf<T>(stretched: Stretched, values: T[][]): T | T[][] {
  return stretched.isRange ? values : values[0]![0]!;
}

function blockOf(name: string, argument: Argument): Block {
  const isRange = Array.isArray(argument);
  const rows = rowsOf(argument).map(cellsOf);
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  // A range without any cell, which a sheet never hands over, is one blank cell.
  return { name, isRange, rows, height: Math.max(rows.length, 1), width: Math.max(width, 1) };
}

function commonSize(blocks: readonly Block[], side: 'height' | 'width'): number {
  const largest = blocks.reduce((most, block) => (block[side] === 1 ? most : block), blocks[0]!);
  for (const block of blocks) {
    if (block[side] !== 1 && block[side] !== largest[side]) {
      const [first, second] = blocks.indexOf(block) < blocks.indexOf(largest) ? [block, largest] : [largest, block];
      throw new SlaError('sizes', sizesOf(first, second));
    }
  }
  return largest[side];
}

function sizesOf(first: Block, second: Block): ErrorValues['sizes'] {
  return {
    ...{ first: first.name, firstRows: first.height, firstColumns: first.width },
    ...{ second: second.name, secondRows: second.height, secondColumns: second.width },
  };
}

function cellOf(block: Block, row: number, column: number): StretchedCell {
  const y = block.height === 1 ? 0 : row;
  const x = block.width === 1 ? 0 : column;
  return { cell: block.rows[y]?.[x], at: block.isRange ? { row: y + 1, column: x + 1 } : null };
}
