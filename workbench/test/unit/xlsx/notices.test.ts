import { wordsOf } from '../../../page/text';
import type { Notice } from '../../../xlsx/notices';

/** What a person is told of a file that differs from the workbook. */

const config = { name: 'A', id: 'a', folder: '', fileName: { en: 'A', fr: 'A' }, sample: [], opening: [] };
const cut = (count: number): Notice => ({ kind: 'cut', count, first: 'Leads!F2' });
const renamed: Notice = { kind: 'renamed', tab: 'Won/lost', inFile: 'Won-lost' };

test.each([
  [
    'en',
    [
      'The text in Leads!F2 is cut after 32,767 characters, as many as a cell of Excel holds.',
      '1,200 texts, the first in Leads!F2, are cut after 32,767 characters, as many as a cell of Excel holds.',
      'The tab “Won/lost” is called “Won-lost” in the file: Excel allows 31 characters at most, and none of : \\ / ? * [ ].',
    ],
  ],
  [
    'fr',
    [
      'Le texte de Leads!F2 est coupé après 32\u202f767 caractères, ce que contient au plus une cellule d’Excel.',
      '1\u202f200 textes, à commencer par Leads!F2, sont coupés après 32\u202f767 caractères, ce que contient au plus une cellule d’Excel.',
      'L’onglet «\u202fWon/lost\u202f» s’appelle «\u202fWon-lost\u202f» dans le fichier\u202f: Excel admet 31 caractères au plus, et aucun des signes : \\ / ? * [ ].',
    ],
  ],
] as const)('in %s', (language, sentences) => {
  const { fileNotice } = wordsOf(language, config);
  expect([cut(1), cut(1200), renamed].map(fileNotice)).toEqual(sentences);
});
