import { Exception } from './refuse';

/** One place in a template: flags, width, digits and the kind of value. */
const PLACE = /%(?:(%)|([-+ 0]*)(\d+)?(?:\.(\d+))?([a-zA-Z]))/g;

type Write = (value: unknown, digits: string | undefined) => string;

const numberOf = (value: unknown): number => {
  const number = Number(value);
  if (!Number.isFinite(number)) throw new Exception(`Cannot convert '${String(value)}' to number.`);
  return number;
};
const whole: Write = (value) => String(Math.trunc(numberOf(value)));

/** How a value is written, by the letter that asks for it. */
const KINDS: Readonly<Record<string, Write>> = {
  s: (value, digits) => String(value).slice(0, digits === undefined ? undefined : Number(digits)),
  d: whole,
  i: whole,
  f: (value, digits = '6') => numberOf(value).toFixed(Number(digits)),
  e: (value, digits = '6') => numberOf(value).toExponential(Number(digits)),
  x: (value) => Math.trunc(numberOf(value)).toString(16),
  X: (value) => Math.trunc(numberOf(value)).toString(16).toUpperCase(),
  o: (value) => Math.trunc(numberOf(value)).toString(8),
};

/** Utilities.formatString(): what sprintf makes of a template. */
export function formatString(template: string, ...values: readonly unknown[]): string {
  let next = 0;
  const place = (
    ...[, percent, flags = '', width = '0', digits, kind = '']: readonly (string | undefined)[]
  ): string => {
    if (percent) return '%';
    const write = KINDS[kind];
    if (!write) throw new Exception(`Invalid format in the template: %${kind}`);
    if (next >= values.length) throw new Exception('There are fewer arguments than the template asks for.');
    const text = write(values[next++], digits);
    const signed = /[dife]/.test(kind) && flags.includes('+') && !text.startsWith('-') ? `+${text}` : text;
    if (flags.includes('-')) return signed.padEnd(Number(width));
    if (!flags.includes('0') || kind === 's') return signed.padStart(Number(width));
    const sign = /^[-+]/.exec(signed)?.[0] ?? '';
    return sign + signed.slice(sign.length).padStart(Number(width) - sign.length, '0');
  };
  return String(template).replace(PLACE, place);
}
