import type { SidebarPage } from './sidebar-page';
import type { Situation } from './situation';

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

/** The persona is known once a lead is won, as in many exports; amounts are in two currencies. */
const DOUBTFUL_FILE = [
  'Deal id,Creation date,Source,Job title,Won,Revenue',
  ...Array.from({ length: 40 }, (_, i) => {
    const day = String(1 + (i % 28)).padStart(2, '0');
    const won = i % 4 === 0;
    const rest = won ? `Directeur marketing,2022-04-${day},${i % 8 === 0 ? '€' : '$'}${900 + i}` : ',,';
    return `${i},2022-03-${day},Organic search,${rest}`;
  }),
].join('\n');

export function chooseFile(sidebar: SidebarPage, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  return sidebar.frame.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

/** Pastes text into a cell as a person does who has copied it from a spreadsheet. */
export function pasteInto(sidebar: SidebarPage, selector: string, text: string): Promise<void> {
  return sidebar.frame.locator(selector).evaluate((input, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Something the sidebar can show, and how a person gets there. */
export interface SidebarState {
  readonly name: string;
  readonly situation: Omit<Situation, 'language'>;
  /** Something only this state has. */
  readonly shows: string;
  reach?(sidebar: SidebarPage): Promise<unknown>;
}

const primary = 'button.primary';
const click = (selector: string) => (sidebar: SidebarPage) => sidebar.frame.locator(selector).click();

export const SIDEBAR_STATES: readonly SidebarState[] = [
  { name: 'welcome', situation: { ready: false }, shows: primary },
  { name: 'home', situation: {}, shows: '.card.todo' },
  { name: 'home-sample-problems', situation: { sample: true, pinned: true, problems: 12 }, shows: '.problems .error' },
  {
    name: 'home-all-problems',
    situation: { problems: 12 },
    shows: 'details[open] .warning',
    reach: click('summary'),
  },
  { name: 'home-signed', situation: { signed: true }, shows: '.card.done' },
  { name: 'home-month', situation: { pace: 'behind' }, shows: '.chart svg' },
  { name: 'home-month-signed', situation: { pace: 'behind', signed: true, problems: 3 }, shows: '.segments li' },
  { name: 'chart', situation: { pace: 'behind', view: 'chart' }, shows: '.large .chart' },
  {
    name: 'chart-numbers',
    situation: { pace: 'behind', signed: true, view: 'chart' },
    shows: 'details[open] table',
    reach: click('summary'),
  },
  ...(['farAhead', 'nothing', 'noWorkingDays', 'firstDay', 'lastDay'] as const).flatMap((pace): SidebarState[] => [
    { name: `home-month-${pace}`, situation: { pace }, shows: '.chart svg' },
    { name: `chart-${pace}`, situation: { pace, view: 'chart' }, shows: '.large .chart' },
  ]),
  { name: 'chart-nothing-planned', situation: { view: 'chart' }, shows: '.large .primary' },
  { name: 'entry', situation: { view: 'entry' }, shows: '[data-cell]' },
  { name: 'entry-recent', situation: { view: 'entry', entries: true }, shows: '.entries + .total' },
  {
    name: 'entry-wrong',
    situation: { view: 'entry' },
    shows: '[aria-invalid="true"]',
    reach: (sidebar) => sidebar.frame.locator('[data-cell="1-1"]').fill('1,5'),
  },
  {
    name: 'entry-many',
    situation: { view: 'entry', many: true },
    shows: '[data-cell="11-5"]:focus',
    reach: (sidebar) => sidebar.frame.locator('[data-cell="11-5"]').focus(),
  },
  {
    name: 'entry-pasted',
    situation: { view: 'entry' },
    shows: '.notice',
    reach: (sidebar) => pasteInto(sidebar, '[data-cell="2-1"]', '4\t5\n6\t7'),
  },
  {
    name: 'entry-others',
    situation: { view: 'entry' },
    shows: '.failure',
    reach: async (sidebar) => {
      await sidebar.frame.locator('[data-cell="0-0"]').fill('7');
      sidebar.server.entries.enter('2022-05-09', 1, 1, 5);
      await sidebar.frame.locator('.primary').click();
      await sidebar.frame.locator('form .notice').waitFor();
    },
  },
  {
    name: 'entry-unsaved',
    situation: { view: 'entry' },
    shows: '#entry-discard',
    reach: async (sidebar) => {
      await sidebar.frame.locator('[data-cell="0-0"]').fill('7');
      await sidebar.frame.locator('.actions .quiet').click();
    },
  },
  { name: 'digest', situation: { view: 'digest' }, shows: '#hour' },
  {
    name: 'digest-preview',
    situation: { view: 'digest', recipients: true },
    shows: 'details[open] .mail',
    reach: click('summary'),
  },
  { name: 'digest-failed', situation: { view: 'digest', mailFailed: true }, shows: '.failure' },
  { name: 'home-date', situation: { pinned: true }, shows: '#day', reach: click('#change-date') },
  {
    name: 'home-done',
    situation: { sample: true },
    shows: '.success',
    reach: (sidebar) => sidebar.frame.locator('button.quiet').nth(1).click(),
  },
  {
    name: 'home-failed',
    situation: {},
    shows: '.failure',
    reach: async (sidebar) => {
      sidebar.server.failures.set('refresh', 'ScriptError: Error code PERMISSION_DENIED.');
      await sidebar.frame.locator('button.quiet').nth(1).click();
    },
  },
  {
    name: 'home-working',
    situation: { problems: 1 },
    shows: '.working',
    reach: async (sidebar) => {
      sidebar.server.hold('refresh');
      await sidebar.frame.locator('button.quiet').nth(1).click();
    },
  },
  {
    name: 'remove-sample',
    situation: { sample: true },
    shows: '.actions .primary',
    reach: (sidebar) => sidebar.frame.locator('button.quiet').nth(2).click(),
  },
  { name: 'help', situation: { view: 'help' }, shows: '.functions' },
  { name: 'import-file', situation: { page: 'import' }, shows: '.drop' },
  {
    name: 'import-no-csv',
    situation: { page: 'import' },
    shows: '.failure',
    reach: (sidebar) => chooseFile(sidebar, 'leads.xlsx', Buffer.from('504b030414000600', 'hex')),
  },
  {
    name: 'import-check',
    situation: { page: 'import', sample: true },
    shows: 'table',
    reach: (sidebar) => chooseFile(sidebar, 'leads.csv', CLEAR_FILE),
  },
  {
    name: 'import-questions',
    situation: { page: 'import' },
    shows: 'fieldset',
    reach: (sidebar) => chooseFile(sidebar, 'export-crm.csv', OPEN_FILE),
  },
  {
    name: 'import-doubts',
    situation: { page: 'import' },
    shows: 'div.notice',
    reach: (sidebar) => chooseFile(sidebar, 'deals_2022_q1_marketing_and_sales_export.csv', DOUBTFUL_FILE),
  },
  {
    name: 'import-progress',
    situation: { page: 'import' },
    shows: '[role=progressbar]',
    reach: async (sidebar) => {
      await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
      sidebar.server.hold('endImport');
      await sidebar.frame.locator('.next .primary').click();
      await sidebar.frame.locator('[aria-valuenow="4"]').waitFor();
    },
  },
  {
    name: 'import-report',
    situation: { page: 'import' },
    shows: '.report',
    reach: async (sidebar) => {
      await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
      await sidebar.frame.locator('.next .primary').click();
    },
  },
  { name: 'signing', situation: { view: 'signing' }, shows: '#signer' },
  { name: 'signing-again', situation: { view: 'signing', warnings: true, signed: true }, shows: 'form .check' },
  { name: 'signing-refused', situation: { view: 'signing', refusals: true }, shows: '.problems .error' },
  {
    name: 'signing-done',
    situation: { view: 'signing' },
    shows: '.success',
    reach: async (sidebar) => {
      await sidebar.frame.locator('#signer').fill('Ada (marketing), Karim (ventes)');
      await sidebar.frame.locator(primary).click();
    },
  },
];
