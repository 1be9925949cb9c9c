import { workbenches } from '../../workbench/driver/jest';
import type { Workbench } from '../../workbench/driver/workbench';
import { oneOf, SEED } from '../support/sample';
import { signMonth } from '../support/signing';

/** The daily mail as a person meets it: switched on in the sidebar, sent by its trigger, read in the outbox. */

const openWorkbench = workbenches();
let workbench: Workbench;

const yesterday = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date(Date.now() - 86_400_000));

const LANGUAGES = [
  [
    'en',
    {
      dailyMail: 'Daily mail',
      on: 'Send the daily mail',
      working: 'On working days only',
      save: 'Save',
      isOn: 'The daily mail is on.',
      triggers: 'Triggers',
      run: 'Run now',
      outbox: 'Outbox',
      toDate: 'To date',
      back: 'Back',
    },
  ],
  [
    'fr',
    {
      dailyMail: 'E-mail du jour',
      on: 'Envoyer l’e-mail du jour',
      working: 'Les jours ouvrés seulement',
      save: 'Enregistrer',
      isOn: 'L’e-mail du jour est activé.',
      triggers: 'Déclencheurs',
      run: 'Exécuter',
      outbox: 'Boîte d’envoi',
      toDate: 'À ce jour',
      back: 'Retour',
    },
  ],
] as const;

// One of them in a usual run: the whole way takes a minute.
test.each(oneOf(LANGUAGES))(`in %s, FAULT_SEED=${SEED}`, async (language, words) => {
  workbench = await openWorkbench(language);
  // The mail is about yesterday's month, whatever day this test runs on.
  await workbench.run('api', 'setAsOf', yesterday());
  await signMonth(workbench);
  await workbench.edit((await workbench.tabs())[1] ?? '', 'B16', 'ann@example.com');

  const sidebar = workbench.sidebar();
  await sidebar.getByRole('button', { name: words.dailyMail }).click();
  await sidebar.getByLabel(words.on).check();
  await sidebar.getByLabel(words.working).uncheck();
  await sidebar.getByRole('button', { name: words.save }).click();
  await sidebar.getByText(words.isOn).waitFor();
  await workbench.idle();

  await workbench.page.getByRole('button', { name: words.triggers }).click();
  await workbench.page.getByRole('button', { name: new RegExp(`^${words.run}`) }).click();
  await workbench.idle();
  const mails = await workbench.mails();
  expect(mails.map((mail) => mail.to)).toEqual(['ann@example.com']);

  await workbench.page.getByRole('button', { name: words.outbox }).click();
  const dialog = workbench.page.locator('dialog[open]');
  await dialog.getByText(mails[0]?.subject ?? '?').waitFor();
  const mail = dialog.frameLocator('iframe');
  await mail.getByRole('heading', { level: 1 }).waitFor();
  await mail.getByText(words.toDate, { exact: true }).waitFor();
  expect(workbench.errors).toEqual([]);
});
