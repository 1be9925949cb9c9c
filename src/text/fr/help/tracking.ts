const time = {
  holidays: { text: 'Jours chômés, en plus du week-end.', without: 'aucun' },
  weekend: 'Jours du week-end\u202f: 1 désigne le samedi et le dimanche.',
};
const limits = 'Les seuils entre en avance, dans les temps, à risque et en retard.';
const waterfall = 'HubSpot, «\u202fThe one graph marketers should update daily: the leads waterfall\u202f»';
const month = () => ({
  leads: 'Le journal des leads, avec sa ligne d’en-tête.',
  as_of: {
    text: 'Date de situation du rapport\u202f; son mois est le mois visé.',
    without: 'la date de création la plus récente',
  },
  commitments: 'Les engagements du mois\u202f: le journal des engagements signés, ou le tableau de SLA_COMMITTED.',
  ...time,
});

/** A line for each. */
export const lines = {
  SLA_PACE: 'leads attendus à un jour du mois',
  SLA_FORECAST: 'leads en fin de mois, à ce rythme',
  SLA_STATUS: 'en avance, dans les temps, à risque ou en retard',
  SLA_TRACKING: 'le mois en cours face aux engagements',
  SLA_DAILY: 'leads attendus et réalisés, jour par jour',
  SLA_BACKTEST: 'combien de mois passés auraient tenu un engagement',
  SLA_HOLIDAYS: 'jours fériés français d’une année',
};

/** Functions, which the page that takes the lines alone can leave out. */
const ofPace = () => ({
  SLA_PACE: {
    text: 'Ce qui devrait être arrivé à la date de situation, ce jour compris. Vide dans un mois sans jour ouvré.',
    definition: 'Objectif × jours ouvrés écoulés ÷ jours ouvrés du mois.',
    source: waterfall,
    returns: 'L’attendu à ce jour, dans l’unité de l’objectif.',
    args: {
      target: 'Leads (ou montant) du mois entier.',
      as_of: 'Date de situation du rapport\u202f; son mois est le mois visé.',
      ...time,
    },
  },
  SLA_FORECAST: {
    text: 'Où le mois finira au rythme actuel. Vide tant qu’aucun jour ouvré n’est passé.',
    definition: 'Réalisé ÷ jours ouvrés écoulés × jours ouvrés du mois.',
    returns: 'La prévision du mois, dans l’unité du réalisé.',
    args: {
      actual: 'Leads (ou montant) depuis le début du mois.',
      as_of: 'Date de situation du rapport\u202f; son mois est le mois visé.',
      ...time,
    },
  },
  SLA_STATUS: {
    text: 'Où en est le mois, en un mot\u202f: en avance, dans les temps, à risque ou en retard. Vide tant que moins d’un lead entier est attendu.',
    definition:
      'D’après réalisé ÷ attendu à ce jour\u202f: en avance au-delà du premier seuil, dans les temps dès le deuxième, à risque dès le troisième, en retard en dessous.',
    returns: 'Le statut, dans la langue de la feuille de calcul.',
    args: {
      actual: 'Leads depuis le début du mois.',
      target: 'Leads du mois entier.',
      as_of: 'Date de situation du rapport\u202f; son mois est le mois visé.',
      ...time,
      limits,
    },
  },
});
const ofMonth = () => ({
  SLA_TRACKING: {
    text: 'Le mois de la date de situation par canal et persona\u202f: leads engagés, réalisé, attendu à ce jour, atteinte, statut, prévision, reste à faire par jour, valeur engagée et valeur à ce jour, et la fourchette où finissent quatre mois semblables sur cinq (bas, haut)\u202f; les totaux en dernière ligne.',
    definition:
      'Les leads retenus sont ceux créés dans le mois, date de situation comprise. Les leads d’un segment sans engagement figurent avec un engagement de 0. Le reste à faire par jour est ce qui manque ÷ jours ouvrés restants\u202f; l’attendu à ce jour est celui de SLA_PACE. Si des leads sont connus dès le troisième mois précédent, la prévision est a + (1 − f)r\u202f: a, les leads à ce jour\u202f; f, la part du mois écoulée d’après les jours de la semaine des trois derniers mois\u202f; r = (a + 0,15 μ) ÷ (f + 0,15), où μ est la moyenne de ces mois\u202f; la fourchette dépend des écarts entre 13 semaines. Chaque ligne s’appuie sur ses propres leads, les totaux sur tous. Sinon, la prévision est celle de SLA_FORECAST, sans fourchette. Le statut est celui de SLA_STATUS, mais à risque ou en retard seulement si l’engagement dépasse la fourchette.',
    returns: 'Un tableau avec une ligne d’en-tête et une dernière ligne de totaux.',
    args: {
      ...month(),
      limits,
      subtotals: 'Ajoute, avant la dernière ligne, les totaux par canal et par persona.',
    },
  },
  SLA_DAILY: {
    text: 'Le mois de la date de situation, jour par jour, en cumul\u202f: leads attendus, leads réalisés, valeur attendue, valeur réalisée. Le réalisé est vide après la date de situation.',
    definition:
      'L’attendu n’augmente que les jours ouvrés. Les leads d’un segment sans valeur de lead n’apportent aucun montant.',
    source: waterfall,
    returns: 'Un tableau avec une ligne d’en-tête et une ligne par jour.',
    args: month(),
  },
  SLA_BACKTEST: {
    text: 'Les derniers mois complets face aux engagements du dernier mois d’un tableau\u202f: lesquels auraient tenu ces leads, et cette valeur.',
    definition: 'Les leads de chaque mois comptent aux valeurs de lead de ces engagements.',
    returns: 'Un tableau avec une ligne d’en-tête et une ligne par mois, du plus ancien au plus récent.',
    args: {
      leads: 'Le journal des leads, avec sa ligne d’en-tête, ou un tableau de SLA_BATCHES.',
      as_of: {
        text: 'Date de situation du rapport\u202f; son mois n’est pas fini.',
        without: 'la date de création la plus récente',
      },
      commitments: 'Les engagements, dont comptent ceux du dernier mois.',
      months: 'Nombre de mois civils complets à considérer.',
    },
  },
  SLA_HOLIDAYS: {
    text: 'Les jours fériés d’une année en France, les fêtes mobiles étant calculées à partir de Pâques. Un jour qui porte deux fêtes ne figure qu’une fois.',
    source: 'Code du travail, article L3133-1\u202f; pour l’Alsace et la Moselle, article L3134-13',
    returns: 'Deux colonnes\u202f: date, nom.',
    args: { year: 'Par exemple 2026.', region: 'FR-ALSACE-MOSELLE ajoute le Vendredi saint et le 26 décembre.' },
  },
});
export const tracking = () => ({ ...ofPace(), ...ofMonth() });
