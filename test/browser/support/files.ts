import type { Spellings } from '../../../src/app/api';

/** A file in both orders of day and month, with a blank date, a text in a number, a formula and a persona with HTML. */
export const CLEAR_FILE = `Lead ID,Created,Channel,Persona,Won on,Amount
A-1,2022-03-14,Ads,Small company,2022-03-30,1200.50
A-2,2022-03-15,E-mail,<b>Larger</b> company,,
A-3,,Ads,Small company,,
A-4,2022-03-17,=HYPERLINK("x"),Small company,2022-04-02,a lot
A-5,2022-03-18,Organic,Small company,,
A-6,2022-03-19,Organic,Larger company,2022-04-20,980
`;

/** Every day and month could change places, and 1,234 could be a thousand or one and a bit. */
export const OPEN_FILE = `ID;Créé le;Canal;Persona;Gagné le;Montant
1;03/04/2022;Ads;PME;05/06/2022;1,234
2;04/05/2022;E-mail;Grand compte;;
3;05/06/2022;Ads;PME;07/08/2022;2,345
`;

/** No line names the columns, and the first has no date. */
export const NAMELESS_FILE = `g1,yesterday,Ads,Small
g2,2022-04-02,Ads,Large
g3,2022-04-03,Fairs,Small
`;

/** The persona is known once a lead is won, as in many exports; amounts are in two currencies. */
export const DOUBTFUL_FILE = [
  'Deal id,Creation date,Source,Job title,Won,Revenue',
  ...Array.from({ length: 40 }, (_, i) => {
    const day = String(1 + (i % 28)).padStart(2, '0');
    const won = i % 4 === 0;
    const rest = won ? `Directeur marketing,2022-04-${day},${i % 8 === 0 ? '€' : '$'}${900 + i}` : ',,';
    return `${i},2022-03-${day},Organic search,${rest}`;
  }),
].join('\n');

/** Deals of a tool that is known by name: the stage tells what became of them, one won and one lost without a date. */
export const STAGE_FILE = `Record ID,Deal Name,Create Date,Deal Stage,Close Date,Amount,Deal owner,Original Source,Job Title
1,Roof,2022-03-01,Closed Won,2022-04-01,1200,Ana,Organic,CFO
2,Floor,2022-03-02,Closed Lost,2022-04-02,900,Ana,Ads,CFO
3,Wall,2022-03-03,Appointment scheduled with a decision maker,2022-12-31,700,Ben,Ads,CEO
4,Door,2022-03-04,Closed Won,,500,Ben,Organic,CEO
5,Gate,2022-03-05,Closed Lost,,400,Ben,Ads,CEO
6,Hall,2022-03-06,Closed,2022-04-09,300,Ben,Ads,CEO
7,Yard,2022-03-07,,,200,Ana,Ads,CEO
`;

/** Leads of which the file does not say what became, their persona in the second column of that kind. */
export const OUTCOMELESS_FILE = `Lead ID,Created,Channel,Persona,Job title
1,2022-03-01,Ads,,CFO
2,2022-03-02,Ads,,CEO
`;

/** Two spellings of one channel, which the log and Settings know too. */
export const SPELT_FILE = `Lead ID,Created,Channel,Persona
1,2022-03-14,google-ads,Small company
2,2022-03-15,Google Ads,Small companies
3,2022-03-16,SEA,Small company
`;

/** What a workbook knows of spellings. */
export const SPELLINGS: Spellings = {
  channel: {
    known: [{ label: 'Google Ads', rows: 12, listed: true }],
    aliases: [{ spelling: 'sea', label: 'Google Ads' }],
    proposals: [
      { spelling: 'SEA', label: 'Google Ads', rows: 4, labelRows: 12, why: 'alias' },
      { spelling: 'google-ads', label: 'Google Ads', rows: 3, labelRows: 12, why: 'twin' },
    ],
  },
  persona: {
    known: [],
    aliases: [],
    proposals: [
      { spelling: 'Directeur finnancier', label: 'Directeur financier', rows: 1, labelRows: 40, why: 'slip' },
    ],
  },
};

/** A tab that somebody fills: labels with a line break and with separators, and a date that is none. */
export const TAB_ROWS: readonly (readonly string[])[] = [
  ['Lead ID', 'Created', 'Channel', 'Persona', 'Won on'],
  ['T-1', '2022-04-02 09:30:00', 'Ads', 'Small\ncompany', ''],
  ['T-2', '2022-04-03', 'Fairs, "north"', 'Large; a', '2022-04-20'],
  ['T-3', '2022-04-04', 'Ads', 'Small', 'soon'],
];
