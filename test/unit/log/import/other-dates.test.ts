import { guessMapping } from '../../../../src/log/import/guess';
import { parseTable } from '../../../../src/log/import/parse';
import { csv } from './support/files';

/** Which dates may be those of leads coming in, where they are the only ones of a file and no name is known. */

const createdOf = (label: string) =>
  guessMapping(
    parseTable(
      csv([
        ['ID', label, 'Source', 'Stage'],
        ['1', '2026-08-03', 'Web', 'New'],
        ['2', '2026-08-05', 'Ads', 'Won'],
        ['3', '2026-08-09', 'Web', 'Lost'],
      ]),
      'en',
    ),
  ).mapping.created;

test.each([
  ...['Deleted at', 'Churn date', 'Annulé le', 'Archived at', 'Cancelled on', 'Cancellation date', 'Supprimé le'],
  ...['Date de résiliation', 'Removed on', 'Unqualified on', 'Refusé le', 'Date d’abandon', 'Ended at', 'Paused at'],
  ...['Company created date', 'Date de création de l’entreprise', 'Date de création de la société', 'Founded'],
  ...['Task created', 'Ticket created', 'Order date', 'Date de commande', 'Hire date', 'Go-live date'],
  ...['Export date', 'Exporté le', 'Report date', 'Generated on', 'Synced at', 'Viewed at'],
])('%s is not', (label) => {
  expect(createdOf(label)).toBeUndefined();
});

test.each([
  ...['Date', 'Arrival date', 'Inquiry date', 'First seen', 'Date de réception', 'Date de saisie', 'Entered on'],
  ...['Person created', 'Record created', 'Date de prise de contact', 'Date de demande de devis', 'Account created'],
  ...['Lead generated on', 'Lead generation date', 'Date of generation of leads', 'Lead généré le'],
  ...['Date de génération du lead', 'Live chat on'],
])('%s is', (label) => {
  expect(createdOf(label)).toBe(1);
});
