import { foldLabel } from '../../base/labels';

/** Codes of ISO 4217, without those that are words of other things more often than money. */
const CODES =
  'AED AFN AMD ANG AOA ARS AUD AWG AZN BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY CRC CVE CZK ' +
  'DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY ' +
  'KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO ' +
  'NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL ' +
  'THB TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW';

/** Those, which are codes only where nothing else is to be expected. */
const WORDS_TOO = 'ALL TOP CUP MOP COP GEL BAM TJS';

export const CODE = CODES.split(' ').join('|');

/** A sign of currency, alone or with letters ("R$", "$ CA"), a code, or a word. */
export const CURRENCY = String.raw`(?:[A-Za-z]{0,3}\p{Sc}(?:\s?(?:CAN?|US)(?!\p{L}))?|(?:${CODE}|eur|usd|gbp|chf|cad)(?!\p{L})|F\.?\s?CFA|CFA|[kK]r\.?|S?Fr\.?|zł|Kč|Ft|lei|Rs\.?|D[hH]s?|DT|DA|[Ee€]uros?|[Dd]ollars?|[Ll]ivres?|[Pp]ounds?|[Ff]rancs?|[Dd]irhams?)`;

/** One name for each currency, whichever way it is written; folded. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  EUR: ['€', 'euro', 'euros', '€uro', '€uros'],
  USD: ['$', 'us$', '$us', '$ us', 'dollar', 'dollars', 'us dollar', 'usd$', 'dollar americain', 'american dollar'],
  CAD: ['ca$', 'c$', 'can$', '$ca', '$ ca', '$can', '$ can', 'cad$', 'dollar canadien', 'canadian dollar'],
  GBP: ['£', 'livre', 'livres', 'pound', 'pounds', 'livre sterling', 'pound sterling', 'british pound'],
  JPY: ['¥', 'yen', 'yens', 'yen japonais', 'japanese yen'],
  CHF: ['fr', 'fr.', 'sfr', 'sfr.', 'franc suisse', 'swiss franc'],
  XOF: ['cfa', 'fcfa', 'f cfa', 'f. cfa', 'f.cfa', 'xaf', 'franc cfa'],
  MAD: ['dh', 'dhs', 'dirham', 'dirhams'],
  ...{
    DZD: ['da'],
    TND: ['dt'],
    PLN: ['zł'],
    CZK: ['kc'],
    HUF: ['ft'],
    RON: ['lei'],
    BRL: ['r$'],
    INR: ['₹', 'rs', 'rs.'],
  },
  ...{ AUD: ['a$', 'au$'], NZD: ['nz$'], HKD: ['hk$'], SGD: ['s$'], MXN: ['mx$'] },
};

const KEYS: ReadonlyMap<string, string> = new Map([
  ...CODES.split(' ').map((code) => [foldLabel(code), code] as const),
  ...Object.entries(SAME).flatMap(([code, names]) => names.map((name) => [foldLabel(name), code] as const)),
]);

const FIRST_CODE = new RegExp(`^(${CODE}|${WORDS_TOO.split(' ').join('|')})\\b`);
const ALONE = new RegExp(String.raw`^(?:${CODE}|[A-Z]{0,3}\p{Sc})$`, 'iu');

/** What two ways of writing a currency share: "€", "euros" and "EUR" are one. */
export function currencyKey(written: string): string {
  const folded = foldLabel(written);
  return KEYS.get(folded) ?? folded.toUpperCase();
}

/** The currency a cell of a column of currencies names: "EUR", "Euro", "EUR - Euro", "Euro (€)"; null for any other text. */
export function currencyIn(cell: string): string | null {
  const folded = foldLabel(cell);
  const bare = folded.replace(/\s*[([].*$/, '');
  const known = KEYS.get(folded) ?? KEYS.get(bare) ?? KEYS.get(bare.replace(/s(?=\s|$)/g, ''));
  return known ?? FIRST_CODE.exec(cell.trim())?.[1] ?? null;
}

/** The currency of a cell that is a code or a sign and nothing else; null for any other text. */
export function codeIn(cell: string): string | null {
  const text = cell.trim();
  return ALONE.test(text) ? currencyKey(text) : null;
}
