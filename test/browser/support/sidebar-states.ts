import {
  CLEAR_FILE,
  DOUBTFUL_FILE,
  NAMELESS_FILE,
  OPEN_FILE,
  OUTCOMELESS_FILE,
  SPELLINGS,
  SPELT_FILE,
  STAGE_FILE,
} from './files';
import type { SidebarPage } from './sidebar-page';
import type { Situation } from './situation';

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
  {
    name: 'check',
    situation: { view: 'check' },
    shows: '.findings details[open]',
    reach: click('.findings li:nth-child(2) summary'),
  },
  { name: 'export', situation: { view: 'export' }, shows: 'button.quiet' },
  { name: 'check-clean', situation: { view: 'check', checked: true }, shows: 'button.quiet.wide' },
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
  { name: 'spellings', situation: { view: 'spellings', spellings: SPELLINGS }, shows: '.pairs' },
  { name: 'spellings-none', situation: { view: 'spellings' }, shows: 'h1 ~ p' },
  {
    name: 'import-spellings',
    situation: { page: 'import', spellings: SPELLINGS },
    shows: '.pair select',
    reach: async (sidebar) => {
      await chooseFile(sidebar, 'leads.csv', SPELT_FILE);
      await sidebar.frame.locator('.pair input').first().check();
    },
  },
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
    name: 'import-first-line',
    situation: { page: 'import' },
    shows: 'fieldset',
    reach: (sidebar) => chooseFile(sidebar, 'leads.csv', NAMELESS_FILE),
  },
  {
    name: 'import-doubts',
    situation: { page: 'import' },
    shows: 'div.notice',
    reach: (sidebar) => chooseFile(sidebar, 'deals_2022_q1_marketing_and_sales_export.csv', DOUBTFUL_FILE),
  },
  {
    name: 'import-stages',
    situation: { page: 'import' },
    shows: '.stage',
    reach: (sidebar) => chooseFile(sidebar, 'hubspot-crm-exports-all-deals-2022-05-01.csv', STAGE_FILE),
  },
  {
    name: 'import-stages-columns',
    situation: { page: 'import' },
    shows: 'details[open] #column-outcome',
    reach: async (sidebar) => {
      await chooseFile(sidebar, 'deals.csv', STAGE_FILE);
      await sidebar.frame.locator('summary').first().click();
    },
  },
  {
    name: 'import-no-outcome',
    situation: { page: 'import' },
    shows: '.report ~ .notice',
    reach: async (sidebar) => {
      await chooseFile(sidebar, 'leads.csv', OUTCOMELESS_FILE);
      await sidebar.frame.locator('.next .primary').click();
    },
  },
  {
    name: 'import-progress',
    situation: { page: 'import' },
    shows: '[role=progressbar]',
    reach: async (sidebar) => {
      await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
      sidebar.server.hold('endImport');
      await sidebar.frame.locator('.next .primary').click();
      await sidebar.frame.locator('[aria-valuenow="5"]').waitFor();
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
