import type { LogLevel } from '../bridge/dialogs';
import type { Context } from './context';
import { offer } from './refuse';
import { formatDate } from './utilities';
import { isDate } from './values';

/** Text with its `%s` filled in, and what is left over after it. */
function logText(values: readonly unknown[], text: (value: unknown) => string): string {
  const [first, ...rest] = values;
  const formatted =
    typeof first === 'string' && rest.length > 0
      ? [first.replace(/%[sdifoj]/g, () => plain(rest.shift(), text)), ...rest.map(text)]
      : values.map(text);
  return formatted.join(' ');
}

const plain = (value: unknown, text: (value: unknown) => string): string =>
  typeof value === 'number' ? String(value) : text(value);

/** What `console` shows of a value. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (isDate(value)) return formatDate(value, 'UTC', "yyyy-MM-dd'T'HH:mm:ss'Z'");
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

/** A number as Java writes a double: 1.0, and 1.2345678E7 from ten millions on. */
function doubleText(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return String(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e7)) {
    const [digits = '', exponent = ''] = value.toExponential().split('e');
    return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
  }
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

/** What `Logger` shows of a value: as Java writes it. */
function javaText(value: unknown, timeZone: string): string {
  if (typeof value === 'number') return doubleText(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (isDate(value)) {
    const offset = formatDate(value, timeZone, 'Z').replace(/^(.\d\d)(\d\d)$/, '$1:$2');
    return formatDate(value, timeZone, `EEE MMM dd HH:mm:ss 'GMT${offset}' yyyy`);
  }
  const inner = (part: unknown): string => javaText(part, timeZone);
  if (Array.isArray(value)) return `[${value.map(inner).join(', ')}]`;
  const prototype: unknown = Object.getPrototypeOf(value);
  // What is no plain object has a text of its own.
  if (prototype !== null && prototype !== Object.prototype) return String(value);
  const entries = Object.entries(value).map(([key, part]) => `${key}=${inner(part)}`);
  return `{${entries.join(', ')}}`;
}

/** An object with a message of its own is logged by it. */
function messageOf(value: unknown): unknown {
  const { message } = (typeof value === 'object' && value !== null ? value : {}) as { message?: unknown };
  return typeof message === 'string' && !(value instanceof Error) ? message : value;
}

/** The two ways into the log. */
export function consoles(context: Context) {
  const at =
    (level: LogLevel) =>
    (...values: unknown[]): void =>
      context.peek('log', level, logText(values, shown));
  const timers = new Map<string, number>();
  const console = {
    log: at('log'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    time: (label = 'default') => void timers.set(label, Date.now()),
    timeEnd: (label = 'default') => at('log')(`${label}: ${Date.now() - (timers.get(label) ?? Date.now())}ms`),
  };
  const lines: string[] = [];
  const Logger = offer('Logger', {
    log: (...values: unknown[]) => {
      const zone = values.some((value) => typeof value === 'object') ? context.peek('info').timeZone : 'UTC';
      const text = logText(values.length === 1 ? values.map(messageOf) : values, (value) => javaText(value, zone));
      lines.push(text);
      context.peek('log', 'log', text);
      return Logger as unknown;
    },
    getLog: () => lines.join('\n'),
    clear: () => void lines.splice(0),
  });
  return { console: offer('console', console), Logger };
}
