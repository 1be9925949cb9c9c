/** The colours and sizes of the workbook, in one place. */
export const LOOK = {
  accent: '#1a73e8',
  text: '#202124',
  header: '#f1f3f4',
  input: '#fff8e1',
  totals: '#f8f9fa',
  line: '#9aa0a6',
  hint: '#5f6368',
  faint: '#9aa0a6',
  attention: '#b06000',
  problem: '#c5221f',
  ok: '#188038',
  textSize: 10,
  titleSize: 16,
  headingSize: 12,
  labelWidth: 230,
  columnWidth: 116,
  /** Where the text of a cell stands in a row that is higher than it. */
  vertical: 'middle',
} as const;

/** The colour of each status; the word always stands beside it. */
export const STATUS_COLORS = {
  ahead: LOOK.accent,
  onTrack: LOOK.ok,
  atRisk: LOOK.attention,
  behind: LOOK.problem,
} as const;
