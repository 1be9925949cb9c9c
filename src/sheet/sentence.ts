import { SlaError } from '../base/errors';
import { say, sayError } from '../text';
import { openBook } from './book';
import { Refusal } from './refusal';

/** The sentence of an error: its own where it has one. The technical detail of an unexpected one is given for a report. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const format = openBook().format();
  if (error instanceof SlaError) return sayError(format, error);
  console.error(error);
  return say(format, 'assistant', 'unexpected', { detail: error instanceof Error ? error.message : String(error) });
}
