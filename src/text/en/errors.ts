/** What a custom function says when it cannot answer: what is wrong, where, and what to do. */
export const errors = {
  /** A required column of the lead log is missing. */
  missingColumn: (v: { argument: string; column: string }) =>
    `${v.argument}: the column “${v.column}” is missing. Add it to the header row, or point at a range that has it.`,
};
