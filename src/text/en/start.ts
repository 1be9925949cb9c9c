/** What the script says and writes: the Start tab. */
export const script = {
  assistant: {
    figuresOf: (v: { month: string }) => `For ${v.month}:`,
  },
  sheet: {
    startTitle: 'Lead SLA',
    startHint: 'From your leads to what marketing and sales promise each other this month, in four steps.',
    startOpen: 'Open the assistant: menu Extensions › Lead SLA › Open the assistant.',
    startSample:
      'Sample data: this workbook shows made-up leads. Import your own from the assistant; the sample is taken out first.',
    startStep: 'Step',
    startWhat: 'What it is for',
    startState: 'State',
    startFigures: 'Key figures',
    startData: 'Lead log',
    startProblems: 'To look at',
    startWhere: 'Where',
    startWhatIsWrong: 'What is wrong and what to do',
    startNoProblems: 'Nothing to report.',
    startMore: (v: { count: number }) => `… and ${v.count} more: mend these first, then refresh.`,
    startDigest: 'Daily mail',
    startMorning: 'Daily import',
    startUpdated: 'Last refreshed on',
  },
};
