import { SlaError } from '../base/errors';
import { type Format, say, sayError } from '../text';
import { Refusal } from './refusal';

/**
 * The sentence of an error: its own where it has one. What is unexpected is logged for a report; the person reads what to do,
 * never a program's words.
 */
export function sentenceOf(error: unknown, format: Format): string {
  if (error instanceof Refusal) return error.message;
  if (error instanceof SlaError) return sayError(format, error);
  console.error(error);
  return say(format, 'assistant', 'unexpected');
}
