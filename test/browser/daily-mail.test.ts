import { workbenches } from '../../workbench/driver/jest';
import { signMonth } from '../support/signing';

/** The daily mail as a person meets it: switched on in the sidebar, sent by its trigger, read in the outbox. */

const openWorkbench = workbenches();

const yesterday = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date(Date.now() - 86_400_000));

test('is switched on, sent and read', async () => {
  const workbench = await openWorkbench('fr');
  // The mail is about yesterday's month, whatever day this test runs on.
  await workbench.run('api', 'setAsOf', yesterday());
  await signMonth(workbench);
  await workbench.edit((await workbench.tabs())[1] ?? '', 'B16', 'ann@example.com');

  const sidebar = workbench.sidebar();
  await sidebar.getByRole('button', { name: 'E-mail du jour' }).click();
  await sidebar.getByLabel('Envoyer l’e-mail du jour').check();
  await sidebar.getByLabel('Les jours ouvrés seulement').uncheck();
  await sidebar.getByRole('button', { name: 'Enregistrer' }).click();
  await sidebar.getByText('L’e-mail du jour est activé.').waitFor();
  await workbench.idle();

  await workbench.page.getByRole('button', { name: 'Déclencheurs' }).click();
  await workbench.page.getByRole('button', { name: /^Exécuter/ }).click();
  await workbench.idle();
  const mails = await workbench.mails();
  expect(mails.map((mail) => mail.to)).toEqual(['ann@example.com']);

  await workbench.page.getByRole('button', { name: 'Boîte d’envoi' }).click();
  const dialog = workbench.page.locator('dialog[open]');
  await dialog.getByText(mails[0]?.subject ?? '?').waitFor();
  const mail = dialog.frameLocator('iframe');
  await mail.getByRole('heading', { level: 1 }).waitFor();
  await mail.getByText('À ce jour', { exact: true }).waitFor();
  expect(workbench.errors).toEqual([]);
});
