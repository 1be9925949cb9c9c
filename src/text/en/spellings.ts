import type { Format } from '../format';
import type { ProblemSentences } from '../sentences';

const rowsOf = (count: number, f: Format): string => `${f.int(count)} ${count === 1 ? 'row' : 'rows'}`;

/** What the script says and writes: the spellings of labels. */
export const script = {
  assistant: {
    openSpellings: 'Merge spellings',
  },
  problems: {
    aliasInLog: (v, f) =>
      `“${v.value}” (${rowsOf(v.count ?? 0, f)} of the log) stands for “${v.other}” in the Settings tab, but the log still has it, so it is counted apart: merge the spellings.`,
  } satisfies ProblemSentences,
};

/** What the actions say: the spellings of labels. */
export const action = {
  merging: {
    spellingsMerged: (v: { count: number; rows: number; formulas: number }, f: Format) =>
      [
        v.count === 1 ? 'One spelling is merged:' : `${f.int(v.count)} spellings are merged:`,
        `${rowsOf(v.rows, f)} of the lead log changed, and the next imports will know.`,
        ...(v.formulas === 0
          ? []
          : [
              v.formulas === 1
                ? 'One cell shows the old spelling by a formula and was left alone.'
                : `${f.int(v.formulas)} cells show an old spelling by a formula and were left alone.`,
            ]),
      ].join(' '),
    spellingRefused: (v: { value: string; other: string }) =>
      `“${v.value}” cannot stand for “${v.other}”: both have to be names of their own, and each spelling goes one way only.`,
    spellingsNoList: (v: { label: string; tab: string }) =>
      `The ${v.tab} tab has no list “${v.label}” that can be written to: choose “Create or repair the tabs” in the menu, then merge again.`,
    spellingsFull: (v: { label: string; tab: string }) =>
      `The list “${v.label}” of the ${v.tab} tab has no room left: delete rows of it that you do not need, then merge again.`,
  },
};

/** What the pages say: the spellings of labels. */
export const page = {
  spellings: {
    title: 'Merge spellings',
    intro:
      'These labels probably mean the same thing. Tick those to merge and choose the spelling that stays. The log and the lists are written anew, formulas and signed months are not; the last merge can be taken back.',
    takeBack: 'Take the last merge back',
    none: 'No two labels of the log and the lists look like the same thing.',
    channel: 'Channels',
    persona: 'Personas',
    merge: (v: { spelling: string; rows: number; label: string; labelRows: number }, f: Format) =>
      `Merge “${v.spelling}” (${rowsOf(v.rows, f)}) and “${v.label}” (${rowsOf(v.labelRows, f)})`,
    alias: 'As Settings says',
    slip: 'Perhaps a slip of the pen: please check',
    keep: 'Keep',
    keepOf: (v: { spelling: string; label: string }) => `Spelling that stays, of “${v.spelling}” and “${v.label}”`,
    start: (v: { count: number }, f: Format) =>
      v.count === 0 ? 'Merge' : v.count === 1 ? 'Merge one spelling' : `Merge ${f.int(v.count)} spellings`,
    ofFile: 'Spellings to merge',
    ofFileIntro:
      'These labels of the file probably mean the same as others. Tick those to merge: the choice is kept in Settings, the log is written anew where it has the other spelling, and the next files follow it.',
    renamed: (v: { column: string; list: readonly string[] }, f: Format) =>
      `Other spellings in “${v.column}” are replaced: ${f.list(v.list)}.`,
    renamedOne: (v: { spelling: string; label: string; rows: number }, f: Format) =>
      `“${v.spelling}” becomes “${v.label}” (${rowsOf(v.rows, f)})`,
  },
};
