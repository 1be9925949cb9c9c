/** One way to read the values of a column, with a value as the file has it and the canonical text it would become. */
export interface Option<A extends string> {
  readonly answer: A;
  readonly example: string;
  readonly reading: string;
  /** How many values of the column this choice leaves unreadable. */
  readonly unreadable: number;
}
