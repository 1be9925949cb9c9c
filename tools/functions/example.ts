import { isoOfSerial } from '../../src/base/dates';
import type { Argument, Cell, Language } from '../../src/base/types';
import { WORDS } from '../../src/base/words';
import { localZone } from '../../src/base/zone';
import { COMMITMENT_HEADERS } from '../../src/features/commitments/commitments';
import type { CustomFunction, Example } from '../../src/functions/custom-function';
import { COLUMNS } from '../../src/log/columns';
import { createFormat } from '../../src/text';

export type Json = Example['result'];

/** The words of the examples that a French sheet has in French. */
const FRENCH: ReadonlyMap<string, string> = new Map(
  [...COLUMNS.map(({ label }) => label), ...Object.values(WORDS), ...Object.values(COMMITMENT_HEADERS)].map(
    ({ en, fr }) => [en, fr],
  ),
);

/** A value of an example as a sheet in a language has it. */
export function inLanguage(value: Json, language: Language): Json {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language));
  return (language === 'fr' && typeof value === 'string' && FRENCH.get(value)) || value;
}

/** What an example gives in a language, days as ISO text; the first rows of a long table. */
export function resultOf({ args, example, run }: CustomFunction, language: Language): Json {
  const zone = localZone();
  const given = Object.keys(args).map((name) => inLanguage(example.args[name] ?? '', language) as Argument);
  const format = createFormat(language === 'fr' ? 'fr_FR' : 'en_US', 'EUR');
  const result = run(given, { language, zone, format });
  const asJson = (cell: Cell): Json => (cell instanceof Date ? isoOfSerial(zone.serialOf(cell.getTime())) : cell);
  if (!Array.isArray(result)) return asJson(result);
  const shown = example.rows === undefined ? result : result.slice(0, (example.result as Json[]).length);
  return shown.map((row) => row.map(asJson));
}
