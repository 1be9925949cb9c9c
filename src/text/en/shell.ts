/** What the pages say: the frame of every page. */
export const page = {
  shell: {
    working: 'Working…',
    back: 'Back',
    dismiss: 'Hide this message',
    tryAgain: 'Try again',
    unreachable: 'Google Sheets did not answer: check your connection, then try again.',
    renewed: 'The add-on has just been brought up to date: close this panel, open it again, then start anew.',
    noAccess:
      'Google refused access: reload the page. If you are signed in to several Google accounts, open this spreadsheet in a window where only one of them is.',
    tookTooLong:
      'Google stopped this because it took too long: try again, and if it happens again, work on fewer leads.',
  },
};
