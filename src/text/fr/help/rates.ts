export const segments = {
  channels: {
    text: 'Canaux à afficher, dans cet ordre\u202f; les leads des autres canaux sont comptés sous «\u202fAutres\u202f».',
    without: 'tous les canaux, par ordre alphabétique',
  },
  personas: {
    text: 'Personas à afficher, dans cet ordre\u202f; les leads des autres personas sont comptés sous «\u202fAutres\u202f».',
    without: 'tous les personas, par ordre alphabétique',
  },
};
export const window = {
  leads: 'Le journal des leads, avec sa ligne d’en-tête.',
  as_of: {
    text: 'Date de situation du rapport\u202f; ce qui a été gagné plus tard n’est pas encore connu.',
    without: 'le journal tel quel, la période finissant avant le mois de la création la plus récente',
  },
  months: 'Nombre de mois civils complets de la période.',
};
export const horizon = {
  text: 'Nombre de jours après lesquels un lead qui n’est pas gagné compte comme jamais gagné.',
  without:
    'le nombre de jours où se sont faites 95\u202f% des ventes jusqu’ici, de 30 à 365\u202f; 90 avec moins de 10 ventes datées',
};
const wilson = {
  definition:
    'Intervalle de Wilson sans correction de continuité. Il reste entre 0 et 1 et garde son sens même avec peu de leads, là où le ± habituel le perd.',
  source:
    'E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212\u202f; méthode 3 de R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872',
  returns: 'Un taux de 0 à 1.',
  args: {
    leads: 'Nombre de leads.',
    customers: 'Nombre de ces leads devenus clients\u202f; jamais plus que de leads.',
    confidence: 'Degré de confiance voulu pour l’intervalle.',
  },
};
const cohort =
  'C’est un taux de cohorte\u202f: les leads retenus sont ceux créés pendant la période, c’est-à-dire les mois civils complets qui précèdent le mois de la date de situation. Un lead compte comme client s’il a été gagné au plus tard à cette date (un lot sans date de gain compte aussi)\u202f; un lead encore ouvert compte comme non gagné.';

/** A line for each. */
export const lines = {
  SLA_CLOSE_RATE: 'clients ÷ leads',
  SLA_CLOSE_RATE_LOW: 'borne basse de l’intervalle où se situe le vrai taux',
  SLA_CLOSE_RATE_HIGH: 'borne haute de cet intervalle',
  SLA_COUNTS: 'leads par canal et persona',
  SLA_CLOSE_RATES: 'taux de conclusion par canal et persona',
  SLA_CUSTOMERS: 'les clients derrière ces taux',
  SLA_BATCHES: 'les leads d’une période, une ligne par jour, canal et persona',
};

/** Functions, which the page that takes the lines alone can leave out. */
const inCells = () => ({
  SLA_CLOSE_RATE: {
    text: 'Le taux de conclusion\u202f: clients ÷ leads. Vide s’il n’y a aucun lead.',
    returns: 'Un taux de 0 à 1.',
    args: {
      leads: 'Nombre de leads.',
      customers: 'Nombre de ces leads devenus clients\u202f; jamais plus que de leads.',
    },
  },
  SLA_CLOSE_RATE_LOW: {
    text: 'La borne basse de l’intervalle où se situe un taux de conclusion, compte tenu du nombre de leads dont il est tiré. Vide s’il n’y a aucun lead.',
    ...wilson,
  },
  SLA_CLOSE_RATE_HIGH: {
    text: 'La borne haute de l’intervalle où se situe un taux de conclusion, compte tenu du nombre de leads dont il est tiré. Vide s’il n’y a aucun lead.',
    ...wilson,
  },
});
const inTables = () => ({
  SLA_COUNTS: {
    text: 'Combien de leads ont atteint une étape pendant une période, par canal (lignes) et par persona (colonnes), avec les totaux.',
    definition:
      'Un lead compte le jour où il a atteint l’étape\u202f: le jour de sa création, ou celui inscrit dans la colonne de l’étape. Les clients d’un lot sans date de gain comptent le jour de création du lot.',
    returns: 'Un tableau\u202f: libellés en première ligne et en première colonne, totaux en dernier.',
    args: {
      leads: 'Le journal des leads, avec sa ligne d’en-tête.',
      from: { text: 'Premier jour de la période, inclus.', without: 'depuis le début' },
      to: { text: 'Dernier jour de la période, inclus.', without: 'jusqu’à la fin' },
      stage: 'Étape atteinte par les leads.',
      ...segments,
    },
  },
  SLA_CLOSE_RATES: {
    text: 'Les taux de conclusion par canal (lignes) et par persona (colonnes), avec les totaux\u202f: parmi les leads créés pendant la période, la part devenue cliente. Vide sans lead, et là où un libellé n’est renseigné que pour les clients.',
    definition: cohort,
    returns: 'Un tableau de taux de 0 à 1\u202f: libellés en première ligne et en première colonne, totaux en dernier.',
    args: {
      ...window,
      ...segments,
      bound: {
        text: 'Borne de l’intervalle à afficher à la place du taux\u202f: celui de Wilson pour un taux à ce jour, celui de SLA_SEGMENTS pour un taux à terme\u202f; le taux des ventes conclues n’en a pas.',
        without: 'le taux lui-même',
      },
      confidence: {
        text: 'Degré de confiance voulu pour cet intervalle.',
        without: '0,95, et 0,8 pour les taux à terme',
      },
      method:
        'Le taux voulu\u202f: à ce jour\u202f; à terme, avec les ventes encore attendues (SLA_SEGMENTS)\u202f; ou conclus, les clients gagnés pendant la période ÷ ses leads, qui peut dépasser 1.',
      horizon,
    },
  },
  SLA_CUSTOMERS: {
    text: 'Combien de leads créés pendant la période sont devenus clients, par canal (lignes) et par persona (colonnes), avec les totaux\u202f: les nombres sur lesquels repose SLA_CLOSE_RATES.',
    definition: cohort,
    returns: 'Un tableau\u202f: libellés en première ligne et en première colonne, totaux en dernier.',
    args: { ...window, ...segments },
  },
  SLA_BATCHES: {
    text: 'Les leads créés pendant une période, regroupés en lots\u202f: un petit journal d’une ligne par jour, canal et persona, que les fonctions du mois lisent à la place du journal des leads.',
    definition:
      'Combien de ces leads étaient MQL, SQL et clients au dernier jour, et le chiffre d’affaires de ce qui était gagné à ce jour-là. Une étape compte par sa propre date ou son propre nombre, et non parce qu’une étape suivante a été atteinte\u202f; une colonne absente du journal reste vide. SLA_COUNTS pour les leads et SLA_DAILY donnent le même résultat sur les lots que sur le journal\u202f; SLA_TRACKING aussi, si les lots commencent 12 mois avant son mois, car sa prévision s’appuie sur les mois précédents.',
    returns: 'Un tableau avec une ligne d’en-tête, par jour, canal et persona.',
    args: {
      leads: 'Le journal des leads, avec sa ligne d’en-tête.',
      from: { text: 'Premier jour de la période, inclus.', without: 'depuis le début' },
      to: {
        text: 'Dernier jour de la période, inclus\u202f; ce qui a été atteint ou gagné plus tard n’est pas encore connu.',
        without: 'jusqu’à la fin, le journal tel quel',
      },
    },
  },
});
export const rates = () => ({ ...inCells(), ...inTables() });
