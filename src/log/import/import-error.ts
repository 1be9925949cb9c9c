import { type Format, labels, type MessageKey, type ValuesOf } from '../../text';

type Code = MessageKey<'importErrors'>;

/** Why a file cannot be read at all, with a stable code and the values of its sentence. */
export class ImportError<K extends Code = Code> extends Error {
  readonly code: K;
  readonly values: ValuesOf<'importErrors', K>;

  constructor(code: K, ...values: ValuesOf<'importErrors', K> extends undefined ? [] : [ValuesOf<'importErrors', K>]) {
    super(code);
    this.name = 'ImportError';
    this.code = code;
    this.values = values[0] as ValuesOf<'importErrors', K>;
  }
}

/** The sentence of an import error. */
export function importErrorText(format: Format, error: ImportError): string {
  const entry: unknown = labels(format.language, 'importErrors')[error.code];
  return typeof entry === 'function' ? entry(error.values, format) : String(entry);
}
