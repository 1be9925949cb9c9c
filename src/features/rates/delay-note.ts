import type { Delay } from '../../rates/delay';
import { type Format, say } from '../../text';

/** What is to be said about the rates of a window: of their delay, and that they are unknown; '' where nothing is. */
export function remarkOn(
  { delay, unknown }: { readonly delay: Pick<Delay, 'note'>; readonly unknown: boolean },
  format: Format,
): string {
  const { note } = delay;
  return [
    ...(note === null ? [] : [sentenceOfNote(note, format)]),
    ...(unknown ? [say(format, 'delay', 'unknownRate')] : []),
  ].join(' ');
}

function sentenceOfNote(note: NonNullable<Delay['note']>, format: Format): string {
  switch (note.code) {
    case 'fewWins':
      return say(format, 'delay', 'fewWins', note);
    case 'youngLog':
      return say(format, 'delay', 'youngLog', note);
    case 'noWinBefore':
      return say(format, 'delay', 'noWinBefore', note);
  }
}
