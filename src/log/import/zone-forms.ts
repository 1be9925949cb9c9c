import { foldLabel } from '../../base/labels';
import { namedZone, type Zone } from '../../base/zone';

/** What turns civil time into an instant: so many milliseconds ahead of UTC, or a zone whose clocks change. */
export type Shift = number | Zone;

const HOUR = 3600000;

/** Hours ahead of UTC of the abbreviations that say winter or summer themselves, folded, in English and in the French of Canada. */
const HOURS: Readonly<Record<string, number>> = {
  ...{ z: 0, utc: 0, gmt: 0, ut: 0, tu: 0, wet: 0, west: 1, bst: 1, cet: 1, cest: 2, mez: 1, mesz: 2, hec: 1, heec: 2 },
  ...{ eet: 2, eest: 3, sast: 2, cat: 2, eat: 3, wat: 1, msk: 3, gst: 4, ist: 5.5, sgt: 8, hkt: 8, jst: 9, kst: 9 },
  ...{ aest: 10, aedt: 11, acst: 9.5, acdt: 10.5, awst: 8, nzst: 12, nzdt: 13, brt: -3, art: -3 },
  ...{ nst: -3.5, ndt: -2.5, ast: -4, adt: -3, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
  ...{ akst: -9, akdt: -8, hst: -10, hna: -4, haa: -3, hne: -5, hae: -4, hnc: -6, hac: -5, hnr: -7, har: -6 },
  ...{ hnp: -8, hap: -7 },
};

/** Zones of those whose names say no season, and of cities. */
const CLOCKS: Readonly<Record<string, string>> = {
  ...{ et: 'America/New_York', ct: 'America/Chicago', mt: 'America/Denver', pt: 'America/Los_Angeles' },
  ...{ 'eastern time': 'America/New_York', 'central time': 'America/Chicago', 'mountain time': 'America/Denver' },
  ...{ 'pacific time': 'America/Los_Angeles', 'central european time': 'Europe/Paris', 'paris time': 'Europe/Paris' },
  ...{
    "heure de l'est": 'America/Toronto',
    'heure du pacifique': 'America/Vancouver',
    'heure du centre': 'America/Chicago',
  },
  ...{ "heure d'europe centrale": 'Europe/Paris', 'heure de paris': 'Europe/Paris', 'heure francaise': 'Europe/Paris' },
  ...{ paris: 'Europe/Paris', bruxelles: 'Europe/Brussels', brussels: 'Europe/Brussels', geneve: 'Europe/Zurich' },
  ...{ geneva: 'Europe/Zurich', zurich: 'Europe/Zurich', luxembourg: 'Europe/Luxembourg', london: 'Europe/London' },
  ...{ londres: 'Europe/London', dublin: 'Europe/Dublin', berlin: 'Europe/Berlin', madrid: 'Europe/Madrid' },
  ...{ amsterdam: 'Europe/Amsterdam', rome: 'Europe/Rome', lisbon: 'Europe/Lisbon', lisbonne: 'Europe/Lisbon' },
  ...{ montreal: 'America/Toronto', toronto: 'America/Toronto', 'new york': 'America/New_York' },
  ...{ 'los angeles': 'America/Los_Angeles', 'san francisco': 'America/Los_Angeles', chicago: 'America/Chicago' },
  ...{ casablanca: 'Africa/Casablanca', tunis: 'Africa/Tunis', dakar: 'Africa/Dakar', sydney: 'Australia/Sydney' },
  ...{ 'romance standard time': 'Europe/Paris', 'w. europe standard time': 'Europe/Berlin' },
};

/** The same in words, with the abbreviation that stands for them. */
const WORDS: Readonly<Record<string, string>> = {
  ...{ 'coordinated universal time': 'utc', 'universal time': 'utc', 'greenwich mean time': 'gmt' },
  ...{ 'temps universel coordonne': 'utc', 'temps universel': 'utc', 'heure universelle': 'utc' },
  ...{ 'heure moyenne de greenwich': 'gmt', 'heure de greenwich': 'gmt', 'heure universelle coordonnee': 'utc' },
  ...{ 'central european standard time': 'cet', 'central european summer time': 'cest' },
  ...{ "heure normale d'europe centrale": 'cet', "heure d'ete d'europe centrale": 'cest' },
  ...{ "heure normale d'europe de l'ouest": 'wet', "heure d'ete d'europe de l'ouest": 'west' },
  ...{ "heure normale d'europe de l'est": 'eet', "heure d'ete d'europe de l'est": 'eest' },
  ...{ 'western european standard time': 'wet', 'western european summer time': 'west' },
  ...{ 'eastern european standard time': 'eet', 'eastern european summer time': 'eest' },
  ...{ 'british summer time': 'bst', "heure d'ete britannique": 'bst', 'india standard time': 'ist' },
  ...{ 'eastern standard time': 'est', 'eastern daylight time': 'edt', 'central standard time': 'cst' },
  ...{ 'central daylight time': 'cdt', 'mountain standard time': 'mst', 'mountain daylight time': 'mdt' },
  ...{ 'pacific standard time': 'pst', 'pacific daylight time': 'pdt', 'atlantic standard time': 'ast' },
  ...{ "heure normale de l'est": 'est', "heure avancee de l'est": 'edt', "heure d'ete de l'est": 'edt' },
  ...{ "heure normale de l'est nord-americain": 'est', "heure d'ete de l'est nord-americain": 'edt' },
  ...{ "heure normale de l'est nord-americaine": 'est', "heure d'ete de l'est nord-americaine": 'edt' },
  ...{ 'heure normale du centre': 'cst', 'heure avancee du centre': 'cdt', 'heure normale du pacifique': 'pst' },
  ...{ 'heure normale du pacifique nord-americain': 'pst', "heure d'ete du pacifique nord-americain": 'pdt' },
  ...{ 'heure avancee du pacifique': 'pdt', "heure d'ete du pacifique": 'pdt' },
};

/** A name of a season over a whole column means the clock of the place, winter and summer. */
const CLOCK_OF_COLUMN: Readonly<Record<string, string>> = {
  ...{ cet: 'Europe/Paris', mez: 'Europe/Berlin', hec: 'Europe/Paris', est: 'America/New_York' },
  ...{ cst: 'America/Chicago', mst: 'America/Denver', pst: 'America/Los_Angeles', hne: 'America/Toronto' },
  hnp: 'America/Vancouver',
};

/** Hours before or after UTC, with a name of the zone behind them or without. */
const OFFSET =
  /^(?:(?:utc|gmt|z)\s?)?([-+\u2212\u2013])\s?(\d{1,2})(?::?([0-5]\d))?(?:\s*(?:\(.*\)|\[.*\]|[a-z]{1,5}(?:\s\(.*\))?))?$/i;
const DATA_BASE = /^[a-z]+(?:\/[a-z0-9_+-]+)+$/i;
const BRACKETED = /^([^([]*?)\s*[([](.*)[)\]]$/;
const IN_BRACKETS = /[([]([^()[\]]*)[)\]]/g;
/** Words that mean a zone by themselves where a column's name has them in brackets. */
const REGIONS: Readonly<Record<string, string>> = {
  ...{ eastern: 'et', central: 'ct', mountain: 'mt', pacific: 'pt', zulu: 'utc', universal: 'utc', est: 'est' },
};
/** Where a program begins a word: "createdAtUTC". */
const BEGINS_WORD = /(?<=[\p{Ll}\d])(?=\p{Lu})/gu;
const PARTS = /[,;|/]|\s-\s/;
const ONE_WORD = /^\p{L}+$/u;
const ABBREVIATION = /^[A-Z]{3,5}$/;
const UTC = /^(?:utc|gmt)\b/i;
/** In words that say more, so few in a row may be the zone. */
const MOST_WORDS = 4;

const known = new Map<string, Shift | null>();

/**
 * The zone a text names: "Z", "UTC+1", "(GMT+01:00)", "CEST", "[Europe/Paris]", "(heure normale d’Europe centrale)"; null for
 * a text that names none.
 */
export function shiftOf(text: string): Shift | null {
  let shift = known.get(text);
  if (shift === undefined) {
    shift = readShift(text.trim());
    // A few thousand names are more than any file has; texts that are none must not pile up.
    if (known.size < 5000) known.set(text, shift);
  }
  return shift;
}

/**
 * The zone that the name of a column says all its times are in: "Submit Date (UTC)", "Created (dd/mm/yyyy UTC)", "createdAtUTC",
 * "Created EST"; null where it says none.
 */
export function shiftOfHeader(label: string): Shift | null {
  const outside = label
    .replace(IN_BRACKETS, ' ')
    .replace(BEGINS_WORD, ' ')
    .split(/[\s_]+/)
    .filter(Boolean);
  const ends = outside.slice(-MOST_WORDS).map((_, i, last) => last.slice(i).join(' '));
  const candidates = [
    ...[...label.matchAll(IN_BRACKETS)].flatMap((match) => zonesIn(match[1]!.trim())),
    ...ends.flatMap((text) => amongOthers(text)),
    ...(UTC.test(outside[0] ?? '') ? [shiftOfColumn(outside[0]!)] : []),
  ];
  return candidates.find((shift) => shift !== null) ?? null;
}

/** What stands in brackets, as a whole, or else the words of it that are a zone. */
function zonesIn(text: string): (Shift | null)[] {
  const parts = text.split(PARTS).map((part) => part.trim());
  const words = parts.flatMap((part) => {
    const all = part.split(/\s+/);
    return all.flatMap((_, from) => all.slice(from).map((__, i) => all.slice(from, all.length - i).join(' ')));
  });
  return [shiftOfColumn(text), ...words.flatMap((word) => amongOthers(word))];
}

/** Among other words, one is a zone where it is written as an abbreviation: "et" and "est" are words, and Paris may be an office. */
function amongOthers(text: string): (Shift | null)[] {
  const none = ONE_WORD.test(text) && !UTC.test(text) && !ABBREVIATION.test(text);
  return none ? [] : [shiftOfColumn(text)];
}

/** The zone of a text that names one for a whole column. */
function shiftOfColumn(text: string): Shift | null {
  const folded = foldLabel(text);
  const word = REGIONS[folded] ?? folded;
  const clock = CLOCK_OF_COLUMN[word];
  return clock === undefined ? shiftOf(REGIONS[folded] ?? text) : dataBaseZone(clock);
}

function readShift(text: string): Shift | null {
  const match = OFFSET.exec(text);
  if (match !== null) {
    const [, sign, hours, minutes = '0'] = match;
    if (Number(hours) > 18) return null;
    const ahead = (Number(hours) * 60 + Number(minutes)) * 60000;
    return sign === '+' ? ahead : -ahead;
  }
  const bracketed = BRACKETED.exec(text);
  if (bracketed !== null) return readShift(bracketed[1] || bracketed[2]!.trim());
  const word = foldLabel(text);
  const hours = HOURS[WORDS[word] ?? word];
  if (hours !== undefined) return hours * HOUR;
  const clock = CLOCKS[word.replace(/ \(.*$/, '')];
  return clock !== undefined || DATA_BASE.test(text) ? dataBaseZone(clock ?? text) : null;
}

function dataBaseZone(name: string): Zone | null {
  try {
    return namedZone(name);
  } catch {
    return null;
  }
}
