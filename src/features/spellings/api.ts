import type { Alias } from '../../log/aliases';
import type { Proposal, Spelling } from '../../log/spellings';
import type { Done } from '../start/api';

export type { Alias } from '../../log/aliases';
export type { Proposal } from '../../log/spellings';

/** What is known of the spellings of channels, or of personas. */
interface SpellingsOf {
  /** Those of the list and of the log. */
  readonly known: readonly Spelling[];
  /** What others stand for, by the lists of Settings. */
  readonly aliases: readonly Alias[];
  /** Which of the log and the list are probably one. */
  readonly proposals: readonly Proposal[];
}

export interface Spellings {
  readonly channel: SpellingsOf;
  readonly persona: SpellingsOf;
}

/** Which spellings go, each with the label that stays. */
export interface Merges {
  readonly channel: readonly Alias[];
  readonly persona: readonly Alias[];
}

export interface SpellingsApi {
  getSpellings(): Spellings;
  /**
   * Keeps other spellings in Settings, and writes the labels that stay in their place in the log and the lists; it can be taken back
   * with the import of a number, or the last one, or by itself.
   */
  mergeSpellings(merges: Merges & { readonly number?: number }): Done;
}
