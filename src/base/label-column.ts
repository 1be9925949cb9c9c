import { labelKey, labelText } from './labels';

/**
 * A column of labels. Every spelling met becomes a small number once, so that reading a row costs one look-up and counting
 * needs no text at all.
 */
export class LabelColumn {
  /** The spelling of each row. */
  readonly ids: Int32Array;
  /** The spellings as people read them, and the key of the segment each belongs to ('' for a blank one). */
  readonly texts: string[] = [];
  readonly keys: string[] = [];
  private readonly idOfCell = new Map<unknown, number>();
  private readonly idOfText = new Map<string, number>();

  constructor(capacity: number) {
    this.ids = new Int32Array(capacity);
  }

  set(i: number, cell: unknown): void {
    const id = this.idOfCell.get(cell);
    this.ids[i] = id === undefined ? this.add(cell) : id;
  }

  private add(cell: unknown): number {
    const text = labelText(cell);
    const known = this.idOfText.get(text);
    const id = known ?? this.texts.length;
    if (known === undefined) {
      this.idOfText.set(text, id);
      this.texts.push(text);
      this.keys.push(labelKey(text));
    }
    // Every date cell is an object of its own: remembering them would be one entry a row.
    if (typeof cell !== 'object') this.idOfCell.set(cell, id);
    return id;
  }
}
