import type { RunRecord, Session, Snapshot } from '../bridge/session-types';
import { openInPage, type PageSession } from '../univer/page';
import { ask } from './addon-dialogs';
import { type AddonUi, createAddonUi } from './addon-ui';
import { goTo, readAddress, type Start, settleAddress } from './address';
import { showCellMessages } from './cell-message';
import { showCharts } from './charts/layer';
import { config } from './config';
import { byId } from './dom';
import { fileMenu } from './file-menu';
import { fitRows } from './fit-rows';
import { letKeyboardLeave } from './leaving';
import { LOCALES, TIME_ZONE } from './locales';
import { createMessages } from './messages';
import { openOutbox, openTriggers, type TriggerView } from './panels';
import { createRunner, type Runner } from './runner';
import { xlsxSaver } from './save-xlsx';
import { piecesOf } from './saved-pieces';
import { startSaving } from './saving';
import { createStatusLine } from './status-line';
import { openStore, type Store } from './store';
import { type OpenWorkbench, offerWorkbenchApi } from './test-api';
import { wordsOf } from './text';
import { drawTools } from './tools';

const { language, start: wanted, now } = readAddress();
const words = wordsOf(language, config);
const messages = createMessages(words);

document.documentElement.lang = language;
document.title = `${words.fileName} · ${words.product}`;
byId('banner').textContent = words.banner;
byId('file-name').textContent = words.fileName;
byId('curtain-text').textContent = words.loading;
settleAddress(language, now);
offerWorkbenchApi(openWorkbook());

async function openWorkbook(): Promise<OpenWorkbench> {
  try {
    return await open();
  } catch (error) {
    byId('curtain-text').textContent = error instanceof Told ? error.message : words.failedToStart;
    throw error;
  }
}

/** What Google Sheets asks of somebody who is about to change cells whose protection warns. */
async function agreesToEdit(): Promise<boolean> {
  const { protectedTitle: title, protectedAsk: prompt } = words;
  return (await ask({ title, prompt, buttons: 'OK_CANCEL' }, words)) === 'OK';
}

/** An error whose message is meant for the person. */
class Told extends Error {}

async function open(): Promise<OpenWorkbench> {
  if (!crossOriginIsolated) throw new Told(words.notIsolated);
  const [files, store] = await Promise.all([fetchAddon(), openStore()]);
  const saved = wanted === 'saved' ? await store?.read(language) : undefined;
  const start: Start = saved ? 'saved' : wanted === 'saved' ? 'sample' : wanted;

  let runner: Runner | null = null;
  let preparing = true;
  const ui: AddonUi = createAddonUi({
    words,
    messages,
    fileMenu: fileMenu(
      words,
      xlsxSaver(() => session, messages, words),
    ),
    runner: () => runner as Runner,
    functions: () => session.functions,
    focusSheet: () => byId('sheet').querySelector<HTMLElement>('[contenteditable]')?.focus(),
    preparing: () => preparing,
  });
  letKeyboardLeave(() => session.isEditing(), words);
  const session = await openInPage({
    container: byId('sheet'),
    files,
    locale: LOCALES[language],
    timeZone: TIME_ZONE,
    name: words.fileName,
    ...(now && { now }),
    snapshot: saved ?? (start === 'sample' ? await fetchSample() : null),
    ui,
    agrees: agreesToEdit,
  });
  runner = createRunner(session, messages, words);
  const { saving, actions } = surround(session, runner, store, ui);

  await begin(session, runner);
  if (!saved) saving.changed();
  if (!Object.keys(files).some((name) => name.endsWith('.html'))) messages.error(words.noPages, '');
  preparing = false;
  showCellMessages(session);
  showCharts(session, words);
  byId('curtain').hidden = true;
  return { session, runner, saving, actions };
}

/** What stands around the sheet: the line at the bottom, the workbench's own buttons, and that everything is saved. */
function surround(
  session: PageSession,
  runner: Runner,
  store: Store | null,
  ui: AddonUi,
): Pick<OpenWorkbench, 'saving' | 'actions'> {
  const status = createStatusLine(words, {
    triggers: () => openTriggers(words, triggerViews(session, runner)),
    outbox: () => openOutbox(words, session.mails()),
  });
  const saved = { pieces: () => piecesOf(session.shared()), isBusy: () => session.running() };
  const saving = startSaving(store, language, saved, status.saved);
  const counts = (): void => status.counts({ triggers: session.triggers().length, mails: session.mails().length });
  session.on('change', saving.changed);
  session.on('triggers', counts);
  session.on('mails', counts);
  const actions: RunRecord[] = [];
  session.on('action', (action) => {
    if (action.calls > 0) fitRows(session);
    actions.push(action);
    const name = action.word === undefined ? ui.captionOf(action.name) : `${action.name}("${action.word}")`;
    const show = () => status.actions({ ...action, name }, session.reads(), session.totals());
    show();
    // What an action makes calculate is calculated after it.
    void session.idle().then(() => actions.at(-1) === action && show());
  });
  counts();
  drawTools(words, language, async (to, how) => {
    if (how === 'saved') await saving.settled();
    saving.end();
    goTo(to, how);
  });
  return { saving, actions };
}

/** Runs what the add-on does when a workbook is opened. */
async function begin(session: PageSession, runner: Runner): Promise<void> {
  // A person who opens a workbook has authorised the add-on for it, as far as simple triggers go.
  if (session.functions.includes('onOpen')) await runner.open();
  for (const name of config.opening) {
    if (session.functions.includes(name)) await runner.run(name);
  }
  await session.idle();
  fitRows(session);
}

/** The files that would be pushed to Apps Script, as they are now. */
async function fetchAddon(): Promise<Record<string, string>> {
  const files = (await (await fetch('addon/')).json()) as Record<string, string>;
  if (!files['Code.js']) throw new Told(words.noAddon);
  return files;
}

/** The workbook with sample data, which the server has had the add-on make. */
async function fetchSample(): Promise<Snapshot> {
  byId('curtain-text').textContent = words.preparingSample;
  const answer = await fetch(`sample/${language}.json`);
  if (!answer.ok) throw new Told(words.failedToStart);
  return (await answer.json()) as Snapshot;
}

function triggerViews(session: Session, runner: Runner): TriggerView[] {
  return session.triggers().map((trigger) => ({
    name: trigger.handler,
    when: trigger.schedule || trigger.kind,
    run: () => void runner.trigger(trigger.id),
  }));
}
