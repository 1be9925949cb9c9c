/** What can be taken along as a file. */
export type ExportName = 'leads' | 'signed' | 'tracking';

interface CsvRequest {
  readonly what: ExportName;
  /** The first row of the piece, from 0, and how many there were when the first piece was asked for; null for that one. */
  readonly from: number;
  readonly of: number | null;
}

/** Some lines of a CSV file. */
export interface CsvPiece {
  /** The name of the whole file. */
  readonly name: string;
  readonly text: string;
  readonly of: number;
  /** The first row of the next piece, null at the end. */
  readonly next: number | null;
}

export interface ExportApi {
  getCsv(request: CsvRequest): CsvPiece;
}
