import type { Format } from '../format';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

interface Counts {
  readonly added: number;
  readonly changed: number;
}

/** What the script says and writes: the last import, which can be taken back. */
export const script = {
  assistant: {
    lastImport: (v: Counts & { day: string; by: string }, f: Format) =>
      `Last import: ${f.int(v.added)} added, ${f.int(v.changed)} changed, ${v.day}${v.by && `, by ${v.by}`}`,
    lastImportUndone: (v: { day: string; by: string }) =>
      `The import of ${v.day}${v.by && ` by ${v.by}`} was taken back.`,
    lastMerge: (v: Counts & { day: string; by: string }, f: Format) =>
      `Spellings merged last: ${f.int(v.changed)} changed, ${v.day}${v.by && `, by ${v.by}`}`,
    lastMergeUndone: (v: { day: string; by: string }) =>
      `The merge of spellings of ${v.day}${v.by && ` by ${v.by}`} was taken back.`,
  },
  sheet: {
    lastImportHint:
      'Lead SLA keeps here what the last import has changed, so that it can be taken back. Leave this tab as it is.',
  },
  tabs: {
    lastImport: 'Last import',
  },
};

/** What the actions say: the last import, which can be taken back. */
export const action = {
  lastImport: {
    undoneMerge: (v: { restored: number }, f: Format) =>
      `The merge is taken back: ${f.int(v.restored)} ${plural(v.restored, 'cell', 'cells')} of the lead log and the lists of Settings as before.`,
    mergeUndoneAlready: 'There is no merge to take back: it is taken back already, or something was imported since.',
    importAnotherBegun: (v: { by: string }) =>
      `Another import has begun since${v.by && ` (${v.by})`}: what was imported before it stays as it is. If it is done, start this one again.`,
    importNotLast: (v: { by: string }) =>
      `Another import has begun since${v.by && ` (${v.by})`}, so this one cannot be taken back any more; the last one can.`,
    importGone: 'There is no import to take back: what was kept of it is not there any more.',
    importWasUndone: 'This import was taken back meanwhile: start it again.',
    importKeptChanged: (v: { tab: string }) =>
      `What the tab “${v.tab}” kept of the import was changed or deleted, so it cannot be taken back for sure, and nothing was. Use the version history of the spreadsheet instead.`,
    undoneImport: (v: { removed: number; restored: number; sample: number }, f: Format) =>
      `The import is taken back: ${f.int(v.removed)} ${plural(v.removed, 'lead', 'leads')} removed, ${f.int(v.restored)} ${plural(v.restored, 'cell', 'cells')} as before${v.sample > 0 ? `, ${f.int(v.sample)} sample ${plural(v.sample, 'lead', 'leads')} back` : ''}.`,
    undoneAlready: 'The import is taken back already.',
    keptCells: (v: { count: number; list: readonly string[] }, f: Format) =>
      `${f.int(v.count)} ${plural(v.count, 'cell', 'cells')} you changed since ${plural(v.count, 'was', 'were')} kept: ${v.list.join('; ')}${v.count > v.list.length ? '…' : '.'}`,
    keptLeads: (v: { count: number; list: readonly string[] }, f: Format) =>
      `${f.int(v.count)} added ${plural(v.count, 'lead', 'leads')} you worked on since ${plural(v.count, 'was', 'were')} kept: ${v.list.join('; ')}${v.count > v.list.length ? '…' : '.'}`,
    leftBlankRows: (v: { count: number }, f: Format) =>
      v.count === 1
        ? 'One row stays behind blank among your leads: sort the tab to move it to its end.'
        : `${f.int(v.count)} rows stay behind blank among your leads: sort the tab to move them to its end.`,
    keptCell: (v: { lead: string; column: string }) => `${v.lead} (${v.column})`,
    unnamedLead: (v: { day: string; channel: string; persona: string }) =>
      [v.day, v.channel, v.persona].filter((part) => part !== '').join(' · '),
    tooManyCells: (v: { cells: number; needed: number; most: number }, f: Format) =>
      `This spreadsheet has ${f.int(v.cells)} cells of the ${f.int(v.most)} that Google allows, and the import needs at least ${f.int(v.needed)} more: delete tabs, blank rows or blank columns you do not need, then start again. Nothing was written.`,
  },
};

/** What the pages say: the last import. */
export const page = {
  lastImport: {
    title: 'Last import',
    whatChanged: 'What changed',
    changedOrBack: 'See what changed or take it back',
    takeBack: 'Take this import back',
    askTitle: 'Take this import back?',
    mergeTitle: 'Last merge of spellings',
    takeMergeBack: 'Take this merge back',
    askMergeTitle: 'Take this merge back?',
    mergesToo: 'The spellings merged since are taken back too; “Merge spellings” takes the last merge back alone.',
    ask: (v: Counts & { sample: number }, f: Format) =>
      `${f.int(v.added)} added ${plural(v.added, 'lead goes', 'leads go')}, ${f.int(v.changed)} changed ${plural(v.changed, 'cell gets its', 'cells get their')} former value back${v.sample > 0 ? `, ${f.int(v.sample)} sample ${plural(v.sample, 'lead comes', 'leads come')} back` : ''}. What you have changed since stays as it is. Signed months do not change.`,
    yes: 'Yes, take it back',
    no: 'No, keep it',
    addedLeads: (v: { count: number }, f: Format) => `${f.int(v.count)} ${plural(v.count, 'lead', 'leads')} added`,
    changedCells: (v: { count: number }, f: Format) => `${f.int(v.count)} ${plural(v.count, 'cell', 'cells')} changed`,
    removedSample: (v: { count: number }, f: Format) =>
      `${f.int(v.count)} sample ${plural(v.count, 'lead', 'leads')} taken out`,
    lead: 'Lead',
    column: 'Column',
    before: 'Before',
    after: 'After',
    blank: '(blank)',
    more: (v: { count: number }, f: Format) => `… and ${f.int(v.count)} more`,
  },
};
