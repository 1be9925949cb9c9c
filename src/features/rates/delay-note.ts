import type { Delay } from '../../rates/delay';
import { type Format, say } from '../../text';

/** What is to be said about a delay, in a sentence. */
export function sentenceOfNote(note: NonNullable<Delay['note']>, format: Format): string {
  switch (note.code) {
    case 'fewWins':
      return say(format, 'delay', 'fewWins', note);
    case 'youngLog':
      return say(format, 'delay', 'youngLog', note);
    case 'noWinBefore':
      return say(format, 'delay', 'noWinBefore', note);
  }
}
