/** What the actions say: what is taken along as a file. */
export const action = {
  answers: {
    nothingToExport: 'There is nothing to save yet.',
  },
};

/** What the page says: what is taken along as a file. */
export const page = {
  sidebar: {
    exportTitle: 'Save as CSV',
    exportIntro:
      'Files for Excel and other programs, with the separators of this spreadsheet. A log that is saved can be imported again as it is.',
    exportLeads: 'The lead log',
    exportSigned: 'The signed commitments',
    exportTracking: 'The month so far',
    exportSaved: (v: { name: string }) => `${v.name} is among your downloads.`,
  },
};
