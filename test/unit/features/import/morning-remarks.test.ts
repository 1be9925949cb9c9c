import { remarkLines, remarksOf } from '../../../../src/features/import/morning-remarks';
import { readTab } from '../../../../src/features/import/recognition';
import { guessMapping } from '../../../../src/log/import/guess';
import { planImport } from '../../../../src/log/import/plan';
import { BY_NAMES } from '../../../../src/log/import/recognition';
import { headerKey, rememberedOf } from '../../../../src/log/import/remembered';
import { rowsOfSheet, tableOfRows } from '../../../../src/log/import/table-of-rows';
import { createFormat } from '../../../../src/text/format';
import { NOW } from '../../log/import/support/files';
import { PARIS } from '../../log/import/support/log';

/** What a person sees at an import by hand of a tab is said of one that is imported by itself. */

const unnamed = (position: number) => `Column ${position}`;
const HEADER = ['ID', 'Created', 'Source', 'Stage', 'Won on', 'Amount'];
const FIRST = [
  ['1', '2026-08-03', 'SEO', 'Signed', '2026-09-01', '300 €'],
  ['2', '2026-08-04', 'Ads', 'Talking', '', ''],
  ['3', '2026-08-05', 'Ads', 'Lost', '', ''],
];

/** The lines of a morning on which the tab has other rows than when it was imported by hand. */
function morning(rows: readonly string[][], locale: 'en_US' | 'fr_FR' = 'en_US'): string[] {
  const table = tableOfRows([HEADER, ...FIRST], rowsOfSheet(unnamed, BY_NAMES));
  const chosen = { mapping: guessMapping(table).mapping, answers: {}, kinds: {}, own: [] };
  const remembered = rememberedOf(table, chosen, planImport(table, chosen.mapping, {}, NOW));
  const source = { remembered, header: headerKey(table)!, aliases: {}, now: NOW, zone: PARIS, unnamed };
  const reading = readTab({ rows: [HEADER, ...rows], ...source });
  if ('doubt' in reading) throw new Error(reading.doubt);
  return remarkLines(createFormat(locale, 'EUR'), remarksOf(reading.rows, reading.fresh));
}

const lead = (id: number, stage: string, won = '', amount = '', created = '2026-11-03') => [
  `${id}`,
  created,
  'SEO',
  stage,
  won,
  amount,
];

test('of rows like those by hand nothing', () => {
  expect(morning([...FIRST, lead(4, 'Talking'), lead(5, 'Signed', '2026-11-20', '1 200 €')])).toEqual([]);
});

test('stages that are new, with what they are taken for', () => {
  expect(morning([...FIRST, lead(4, 'Présentation'), lead(5, 'Présentation'), lead(6, 'Présentation')])).toEqual([
    'New stage: “Présentation”, taken as open (3 leads). If it means something else, import the tab by hand and say so.',
  ]);
  expect(morning([...FIRST, lead(4, 'Remportée', '2026-11-20'), lead(5, ''), lead(6, '')])).toEqual([
    'New stages: (blank), taken as open (2 leads); “Remportée”, taken as won (1 lead). If one means something else, import the tab by hand and say so.',
  ]);
  const many = Array.from('ABCDEFG', (name, i) => lead(i + 4, `Step ${name}`));
  expect(morning([...FIRST, ...many])[0]).toContain('“Step E”, taken as open (1 lead); ….');
});

test('cells that cannot be read, with one of them, and amounts that cannot be added up', () => {
  const won = (id: number, amount: string) => lead(id, 'Signed', '2026-11-20', amount);
  const more = [...FIRST, won(4, '500 €'), won(5, '700 €')];
  expect(morning([...more, won(6, '1200 env.'), won(7, '~900')])).toEqual([
    'Cells that could not be read and were left blank: 2 of “Amount”, such as “1200 env.”.',
  ]);
  expect(morning([...more, lead(6, 'Signed', 'soon', '¥150000'), won(7, '12 €/month')])).toEqual([
    'Cells that could not be read and were left blank: 1 of “Won on”, such as “soon”.',
    'The amounts are in several currencies (€, ¥), imported without conversion.',
    'The amounts are for different periods (a month, one-off): their sums and averages mean nothing.',
  ]);
});

test('dates of winning that a stage drops, and refused rows that bend the rate', () => {
  expect(morning([...FIRST, lead(4, 'Talking', '2026-11-20')])).toEqual([
    '1 lead has a date in “Won on”, but “Stage” says Talking: it does not count as won.',
  ]);
  // One of the three leads that are imported is won, and two of the four that there are.
  expect(morning([...FIRST, lead(4, 'Signed', '2026-11-20', '', 'soon')])).toEqual([
    'The refused rows bend the close rate: it is 33.3% of the leads imported, and would be 50% with them.',
  ]);
});

// Two of the six leads that are imported are won, and three of seven.
test('in French', () => {
  const rows = [
    ...FIRST,
    lead(4, 'Présentation', '', '1200 env.'),
    lead(7, 'Talking', '2026-11-20'),
    lead(5, 'Remportée', '2026-11-20', '¥150000'),
    lead(6, 'Signed', '2026-11-20', '', 'soon'),
  ];
  expect(morning(rows, 'fr_FR')).toEqual([
    'Nouvelles étapes\u202f: «\u202fPrésentation\u202f», comptée comme en cours (1 lead)\u202f; «\u202fRemportée\u202f», comptée comme gagnée (1 lead). Si l’une d’elles signifie autre chose, importez l’onglet vous-même et indiquez-le.',
    '1 lead a une date dans «\u202fWon on\u202f», alors que «\u202fStage\u202f» indique Talking\u202f: il ne compte pas comme gagné.',
    'Cellules illisibles, laissées vides\u202f: 1 dans «\u202fAmount\u202f», comme «\u202f1200 env.\u202f».',
    'Les montants sont en plusieurs devises (€, ¥), importés sans conversion.',
    'Les lignes refusées faussent le taux de conclusion\u202f: 33,3\u00a0% pour les leads importés, 42,9\u00a0% si elles étaient comptées.',
  ]);
});
