import { labelText } from '../base/labels';

/** A whole number as programs write one that went through a table of decimals; behind a comma three zeros are thousands. */
const WHOLE_WITH_DECIMALS = /^(0|[1-9]\d*)(?:\.0+|,0{1,2})$/;
/** And with its thousands apart: "1 001", "12,345,678", "1 001,0". */
const IN_THOUSANDS = /^[1-9]\d{0,2}(?:( |,)\d{3})(?:\1\d{3})*(?:\.0+|(?<= .*),0{1,2})?$/;
/** What Excel and exports for it put around a text that looks like a number: ="007", '007. */
const GUARDED = /^(?:="([^"]*)"|'(.*))$/;
/** What every system may write in either case, with braces or without. */
const GUID = /^\{?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\}?$/i;
/** A lead of Meta, which its files write with the kind of thing before the number and its interface without. */
const META_LEAD = /^l:(\d+)$/;
/** A record of Zoho, whose files write what it is before the number. */
const ZOHO_RECORD = /^zcrm_(\d+)$/;
const SALESFORCE_WITH_CHECK = /^([0-9A-Za-z]{15})([A-Z0-5]{3})$/;
const CHECK_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * What two cells must share to be the ID of the same lead: 101, "101.0" and " 101 " are one, and so are "1 001" and
 * 1001, the 15 and 18 characters of Salesforce, a GUID in any case, and a text that is guarded from being read as a number. Nothing
 * else is: 007 and 7 are two leads, "a" and "A" too.
 */
export function leadIdKey(cell: unknown): string {
  const text = labelText(cell);
  // Most IDs are of no such form, and a log has many.
  if (text.length < 3) return text;
  const guarded = GUARDED.exec(text);
  if (guarded !== null) return leadIdKey(guarded[1] ?? guarded[2]) || text;
  if (IN_THOUSANDS.test(text)) return text.replace(/(?:\.0+|,0{1,2})$/, '').replace(/\D/g, '');
  const whole = WHOLE_WITH_DECIMALS.exec(text) ?? META_LEAD.exec(text) ?? ZOHO_RECORD.exec(text);
  if (whole !== null) return whole[1]!;
  if (text.length === 18) return withoutCheck(text);
  return text.length >= 36 ? (GUID.exec(text)?.[1]?.toLowerCase() ?? text) : text;
}

/** The 15 characters of a Salesforce ID of 18; the text itself where the last three do not fit the others. */
function withoutCheck(text: string): string {
  const [, short = '', check] = SALESFORCE_WITH_CHECK.exec(text) ?? [];
  return short !== '' && checkOf(short) === check ? short : text;
}

/** One letter for every five characters, which tells those of them that are capitals. */
function checkOf(short: string): string {
  return [0, 5, 10]
    .map((start) => {
      const five = [...short.slice(start, start + 5)];
      return CHECK_LETTERS[five.reduce((sum, letter, bit) => sum + (/[A-Z]/.test(letter) ? 2 ** bit : 0), 0)];
    })
    .join('');
}
