import type { Translations } from '..';
import type * as en from '../en/shell';

/** What the pages say: the frame of every page. */
export const page: Translations<typeof en.page> = {
  shell: {
    working: 'En cours…',
    back: 'Retour',
    dismiss: 'Masquer ce message',
    tryAgain: 'Réessayer',
    unreachable: 'Google Sheets n’a pas répondu\u202f: vérifiez votre connexion, puis réessayez.',
    renewed: 'Le module complémentaire vient d’être mis à jour\u202f: fermez ce panneau, rouvrez-le, puis recommencez.',
    noAccess:
      'Google a refusé l’accès\u202f: rechargez la page. Si plusieurs comptes Google sont connectés, ouvrez cette feuille de calcul dans une fenêtre où un seul l’est.',
    tookTooLong:
      'Google a interrompu l’opération, trop longue\u202f: réessayez\u202f; si cela se reproduit, travaillez sur moins de leads.',
  },
};
