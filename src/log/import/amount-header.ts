import { CURRENCY } from './currencies';
import { factorOf } from './number-forms';

/** What the name of a column says of all its amounts: "Amount (k€)", "Revenue in EUR", "amount_cents". */
export interface AmountUnit {
  readonly factor: number;
  /** '' where it names no currency. */
  readonly currency: string;
}

const NONE: AmountUnit = { factor: 1, currency: '' };
const IN_BRACKETS = /[([]([^()[\]]*)[)\]]/g;
/** "CA en k€", "Amount in USD", "amount_eur" */
const AT_THE_END = /(?:[\s_-](?:in|en)[\s_-]|[\s_])([^\s_]+(?:\s(?:HT|TTC|CA|US))?)$/i;
const UNIT = new RegExp(
  String.raw`^(?:in |en )?(k|K|m(?=€|EUR)|M(?=€|\$|£|EUR|USD|GBP)|mille|milliers|thousands?|millions?)?(?: ?d['e’])? ?(${CURRENCY})?(?: (?:HT|TTC))?$`,
  'u',
);
const CENTS = /^(?:in |en )?(?:cents|centimes|minor units?)$/i;
const LETTERS_ONLY = /^[a-z]{3}$/;

/** What the name of a column of amounts says of them. */
export function amountUnitOf(label: string): AmountUnit {
  const bracketed = [...label.matchAll(IN_BRACKETS)].map((match) => match[1]!.trim());
  const last = AT_THE_END.exec(label)?.[1];
  for (const text of [...bracketed, ...(last === undefined ? [] : [last])]) {
    if (CENTS.test(text)) return { ...NONE, factor: 0.01 };
    const match = UNIT.exec(LETTERS_ONLY.test(text) ? text.toUpperCase() : text);
    if (match === null || (match[1] ?? match[2]) === undefined) continue;
    return { factor: match[1] === undefined ? 1 : factorOf(match[1]), currency: match[2] ?? '' };
  }
  return NONE;
}
