import type { Translations } from '..';
import type * as en from '../en/morning';
import { PERIODS } from './periods';

const KINDS = { won: 'gagnée', lost: 'perdue', open: 'en cours' };

const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);

/** What the script says and writes: the import of a tab every day. */
export const script: Translations<typeof en.script> = {
  assistant: {
    dailyImport: 'L’import d’un onglet',
  },
  morning: {
    on: (v) => `L’onglet «\u202f${v.tab}\u202f» est importé chaque jour entre ${v.from} et ${v.to}.`,
    done: (v, f) =>
      `${v.at}\u202f: ${f.int(v.added)} ${plural(v.added, 'nouveau', 'nouveaux')}, ${f.int(v.updated)} mis à jour, ${f.int(v.unchanged)} ${plural(v.unchanged, 'inchangé', 'inchangés')} depuis l’onglet «\u202f${v.tab}\u202f».${v.refused > 0 ? ` ${f.int(v.refused)} ${plural(v.refused, 'ligne refusée', 'lignes refusées')}\u202f: importez l’onglet vous-même pour savoir pourquoi.` : ''}${v.takenBack > 0 ? ` ${f.int(v.takenBack)} ${plural(v.takenBack, 'gain ou perte annulé', 'gains ou pertes annulés')}.` : ''}`,
    failed: (v) => `${v.at}, onglet «\u202f${v.tab}\u202f». ${v.reason}`,
    unfinished: (v) =>
      `${v.at}\u202f: l’import de l’onglet «\u202f${v.tab}\u202f» a commencé et n’est pas allé à son terme. Il reprendra demain, ou dès que vous importerez l’onglet vous-même.`,
    freshOne: (v, f) =>
      `${v.value === '' ? '(vide)' : `«\u202f${v.value}\u202f»`}, comptée comme ${KINDS[v.kind]} (${f.int(v.count)} ${plural(v.count, 'lead', 'leads')})`,
    fresh: (v) =>
      `${plural(v.count, 'Nouvelle étape', 'Nouvelles étapes')}\u202f: ${v.list.join('\u202f; ')}. Si ${plural(v.count, 'elle signifie', 'l’une d’elles signifie')} autre chose, importez l’onglet vous-même et indiquez-le.`,
    droppedWins: (v, f) =>
      `${f.int(v.count)} ${plural(v.count, 'lead a', 'leads ont')} une date dans «\u202f${v.column}\u202f», alors que «\u202f${v.stage}\u202f» indique ${v.values.map((value) => value || '(vide)').join(', ')}\u202f: ${plural(v.count, 'il ne compte pas comme gagné', 'ils ne comptent pas comme gagnés')}.`,
    unreadOne: (v, f) => `${f.int(v.count)} dans «\u202f${v.column}\u202f», comme «\u202f${v.cell}\u202f»`,
    unread: (v) => `Cellules illisibles, laissées vides\u202f: ${v.list.join('\u202f; ')}.`,
    currencies: (v) => `Les montants sont en plusieurs devises (${v.list.join(', ')}), importés sans conversion.`,
    periods: (v) =>
      `Les montants portent sur des périodes différentes (${v.periods.map((period) => PERIODS[period]).join(', ')})\u202f: leur somme et leur moyenne n’ont pas de sens.`,
    bias: (v, f) =>
      `Les lignes refusées faussent le taux de conclusion\u202f: ${f.percent(v.imported)} pour les leads importés, ${v.low === v.high ? f.percent(v.low) : `de ${f.percent(v.low)} à ${f.percent(v.high)}`} si elles étaient comptées.`,
  },
};

/** What the actions say: the import of a tab every day. */
export const action: Translations<typeof en.action> = {
  importing: {
    nameless: (v) => `Colonne ${v.position}`,
    morningOffer: 'Le faire chaque matin',
    morningHint:
      'Un onglet alimenté par un connecteur ou un formulaire peut être importé tout seul, avec les mêmes choix\u202f; rien d’incertain n’est jamais importé.',
    morningInstead: (v) =>
      `L’onglet «\u202f${v.tab}\u202f» est aujourd’hui importé chaque jour\u202f: celui-ci prendrait sa place.`,
    morningStop: 'Arrêter l’import du jour',
    morningIsOn: (v) => `L’onglet «\u202f${v.tab}\u202f» sera désormais importé chaque jour.`,
    morningIsOff: 'Plus aucun onglet n’est importé automatiquement.',
    morningGone: () =>
      'Rien n’a été importé\u202f: l’onglet n’existe plus. Importez-en un autre vous-même et activez l’import du jour pour celui-là, ou arrêtez-le.',
    morningBlank: () =>
      'Rien n’a été importé\u202f: l’onglet n’a pas d’en-tête suivi de lignes. Vérifiez ce qui l’alimente.',
    morningHeader: () =>
      'Rien n’a été importé\u202f: les colonnes de l’onglet ont changé. Importez-le vous-même et réactivez l’import du jour.',
    morningForgotten: () =>
      'Rien n’a été importé\u202f: les choix faits pour cet onglet sont perdus. Importez-le vous-même et réactivez l’import du jour.',
    morningChanged: (v, f) =>
      `Rien n’a été importé\u202f: les choix faits ne correspondent plus à l’onglet (${f.list(v.names)}). Importez-le une fois vous-même\u202f: l’import du jour suivra ces nouveaux choix.`,
    morningStages: (v, f) =>
      `Rien n’a été importé\u202f: la signification de l’étape ${f.list(v.names)} n’est pas certaine. Importez l’onglet une fois vous-même et indiquez-la\u202f: l’import du jour s’y tiendra.`,
    morningQuestions: (v, f) =>
      `Rien n’a été importé\u202f: les dates ou les nombres de ${f.list(v.names)} peuvent se lire de deux façons. Importez l’onglet une fois vous-même et choisissez la bonne\u202f: l’import du jour s’y tiendra.`,
    morningTakenBack: (v, f) =>
      `Rien n’a été importé\u202f: ${f.int(v.count)} gains et pertes du journal ont disparu de l’onglet. S’ils doivent être annulés, importez-le vous-même.`,
    morningTooLong: (v, f) =>
      `Le temps accordé par Google s’est écoulé après ${f.int(v.done)} lignes sur ${f.int(v.of)}. Les autres seront importées demain, ou dès que vous importerez l’onglet vous-même.`,
    morningCut:
      'L’import du jour a été interrompu pendant son réglage\u202f: importez l’onglet vous-même et réactivez-le.',
    morningSubject: 'Lead SLA\u202f: l’import du jour a besoin de vous',
    morningMail: (v) =>
      `${v.text}\n\nClasseur\u202f: ${v.workbook}\n${v.url}\n\nVous recevez ce message une fois par jour au plus, parce que vous avez activé l’import du jour.`,
  },
};
