import type { Done, Place } from '../start/api';

export interface DigestSettings {
  readonly on: boolean;
  /** The hour of the day it is sent at, 0 to 23, in the spreadsheet's time zone. */
  readonly hour: number;
  readonly workingDaysOnly: boolean;
}

/** The daily mail: when it goes out, to whom, and what it would say now. */
export interface DigestView extends DigestSettings {
  /** "Sent every working day between 8:00 and 9:00", or that it is off. */
  readonly stateText: string;
  /** When it was sent last, '' before that. */
  readonly lastText: string;
  /** What went wrong the last time, '' when nothing did. */
  readonly failure: string;
  /** The addresses it goes to. */
  readonly recipients: readonly string[];
  /** A sentence for each address of Settings that is none. */
  readonly refused: readonly string[];
  /** Where the recipients are typed. */
  readonly place: Place;
  readonly subject: string;
  /** The mail as a page of its own, for a frame without scripts. */
  readonly html: string;
  /** The address a test goes to. */
  readonly ownAddress: string;
}

export interface DigestDone extends Done {
  readonly digest: DigestView;
}

export interface DigestApi {
  getDigest(): DigestView;
  setDigest(settings: DigestSettings): DigestDone;
  /** Sends the digest to the person who asks, and to nobody else. */
  sendTestDigest(): DigestDone;
}
