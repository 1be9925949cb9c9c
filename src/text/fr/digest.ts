import type { Translations } from '..';
import type * as en from '../en/digest';
import type { Format } from '../format';

const leads = (count: number, f: Format) => `${f.int(count)} lead${count < 2 ? '' : 's'}`;

/** What the script says and writes: the daily mail. */
export const script: Translations<typeof en.script> = {
  assistant: {
    dailyMail: 'L’e-mail du jour',
  },
  mailState: {
    on: (v) =>
      `Activé\u202f: envoi ${v.workingDaysOnly ? 'chaque jour ouvré' : 'chaque jour'} entre ${v.from} et ${v.to}.`,
    off: 'Désactivé\u202f: aucun e-mail n’est envoyé.',
    unsure: (v, f) =>
      `L’e-mail du ${v.day} n’est peut-être pas parvenu à ${v.count === 1 ? 'une personne' : `${f.int(v.count)} personnes`}, car Google s’est arrêté pendant l’envoi\u202f; il ne part jamais deux fois de lui-même\u202f: demandez à l’une d’elles et, s’il manque, envoyez-vous un test depuis l’assistant puis transférez-le.`,
  },
  problems: {
    recipient: (v) =>
      `«\u202f${v.value}\u202f» n’est pas une adresse e-mail et ne recevra rien\u202f: corrigez-la dans l’onglet Réglages.`,
  },
};

/** What the actions say: the daily mail. */
export const action: Translations<typeof en.action> = {
  digest: {
    subject: (v, f) =>
      v.expected === null
        ? `Lead SLA, ${v.month}\u202f: ${leads(v.actual, f)}`
        : `Lead SLA, ${v.month}\u202f: ${v.status}, ${leads(v.actual, f)} pour ${f.number(v.expected, 1)} attendus`,
    testSubject: (v) => `[Test] ${v.subject}`,
    title: (v) => `${v.month[0]?.toUpperCase()}${v.month.slice(1)}, depuis le début du mois`,
    through: (v) => `Chiffres arrêtés au ${v.day} inclus`,
    draft: 'Ce mois n’est pas signé\u202f: les chiffres sont comparés au brouillon.',
    sample: 'Ce sont les leads inventés de l’exemple.',
    leads: 'Leads',
    value: 'Valeur',
    toDate: 'À ce jour',
    expected: 'Attendu à ce jour',
    gap: 'Écart',
    forecast: 'Prévision du mois',
    committed: 'Engagé',
    attainment: 'Atteinte',
    neededPerDay: 'À faire par jour ouvré restant',
    worst: 'Les plus en retard',
    best: 'Les plus en avance',
    none: 'Aucun',
    colon: '\u202f: ',
    newLeads: (v) => (v.same ? `Leads du ${v.to}` : `Leads du ${v.from} au ${v.to}`),
    openSheet: 'Ouvrir l’onglet de suivi',
    footer: (v) =>
      `Envoyé par Lead SLA pour le classeur «\u202f${v.workbook}\u202f». Les destinataires sont dans l’onglet Réglages\u202f; l’assistant permet d’arrêter cet envoi.`,
    last: (v) => `Dernier envoi le ${v.day} à ${v.count} ${v.count < 2 ? 'personne' : 'personnes'}.`,
    switchedOn: 'L’e-mail du jour est activé.',
    switchedOff: 'L’e-mail du jour est désactivé.',
    testSent: (v) => `Un test a été envoyé à ${v.address}.`,
    notToday: (v) =>
      `Rien à envoyer\u202f: aucun engagement pour ${v.month}. Préparez le mois dans l’onglet Engagements, puis signez-le.`,
    noRecipients:
      'L’e-mail du jour n’a aucun destinataire\u202f: saisissez d’abord des adresses dans «\u202fDestinataires\u202f», onglet Réglages.',
    noAddress: 'Google n’indique pas votre adresse\u202f: ajoutez-la plutôt aux destinataires, dans l’onglet Réglages.',
    noHour: 'Choisissez une heure de 0 à 23.',
    quota: (v) =>
      `Google laisse ce compte écrire à ${v.left} personnes de plus aujourd’hui et l’e-mail du jour en a ${v.needed}\u202f: il n’a pas été envoyé. Raccourcissez la liste des destinataires dans l’onglet Réglages, ou attendez demain.`,
    failed: (v) => `L’e-mail du ${v.day} n’a pas été envoyé. ${v.reason}`,
    unsureSubject: 'Lead SLA\u202f: l’e-mail du jour n’est peut-être pas parvenu à tous',
    failureSubject: 'Lead SLA\u202f: l’e-mail du jour n’a pas été envoyé',
    failureBody: (v) =>
      `${v.text}\n\nClasseur\u202f: ${v.workbook}\n${v.url}\n\nVous recevez ce message une fois par jour au plus, parce que vous avez activé l’e-mail du jour.`,
  },
};

/** What the pages say: the daily mail. */
export const page: Translations<typeof en.page> = {
  sidebar: {
    dailyMail: 'E-mail du jour',
    digestIntro: 'Le mois en cours, envoyé à ceux qui le suivent\u202f: chiffres arrêtés à la veille.',
    digestOn: 'Envoyer l’e-mail du jour',
    digestHour: 'Heure d’envoi',
    digestWorkingDays: 'Les jours ouvrés seulement',
    recipients: 'Destinataires',
    noRecipients: 'Personne pour l’instant.',
    editRecipients: 'Les modifier dans l’onglet Réglages',
    preview: 'Aperçu',
    previewHint: 'Ce qu’il dirait maintenant',
    sendTest: (v) => `Envoyer un test à ${v.address}`,
  },
};
