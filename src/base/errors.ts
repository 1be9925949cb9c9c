import type { MessageKey, ValuesOf } from '../text';

export type ErrorCode = MessageKey<'errors'>;

/** An error with a stable code and the values of its sentence; the sentence itself is made where the language is known. */
export class SlaError<K extends ErrorCode = ErrorCode> extends Error {
  readonly code: K;
  readonly values: ValuesOf<'errors', K>;

  constructor(code: K, ...values: ValuesOf<'errors', K> extends undefined ? [] : [ValuesOf<'errors', K>]) {
    super(code);
    this.name = 'SlaError';
    this.code = code;
    this.values = values[0] as ValuesOf<'errors', K>;
  }
}
