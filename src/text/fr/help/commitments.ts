const whole =
  'Avec des poids m sur les cellules dont le poids et la valeur dépassent 0\u202f: x = objectif × m ÷ Σ (m × valeur). On prend ⌊x⌋ leads entiers, puis un lead de plus à la fois dans l’ordre des plus grandes fractions (à égalité, la plus grande valeur, puis l’ordre du tableau), jusqu’à ce que Σ leads × valeur atteigne l’objectif. Il n’y a qu’un arrondi, à la fin\u202f; avec une seule valeur de lead, le résultat est objectif ÷ valeur, arrondi à l’entier supérieur.';
const remainders = 'Méthode du plus fort reste, arrêtée dès que l’objectif est atteint';
const table = 'Un tableau\u202f: libellés en première ligne et en première colonne, totaux en dernier.';

/** A line for each. */
export const lines = {
  SLA_TARGET: 'leads entiers pour atteindre un objectif',
  SLA_TARGETS: 'objectifs par canal et persona',
  SLA_COMMITMENTS: 'objectifs remplacés là où vous avez saisi les vôtres',
  SLA_REVENUE: 'ce que vaut un nombre de leads',
  SLA_COMMITTED: 'engagements du mois, signés ou en brouillon',
  SLA_PROBABILITY: 'les chances qu’un plan atteigne son objectif',
  SLA_LEADS_FOR: 'leads pour atteindre l’objectif avec la certitude voulue',
};

/** What a plan is made of, cell by cell. */
const plan = {
  leads: 'Leads prévus, dans une cellule ou une plage, sans les totaux.',
  close_rate: 'Le taux retenu.',
  average_sale: 'Montant moyen d’une vente.',
  goal: 'Chiffre d’affaires que le plan doit apporter.',
  evidence: {
    text: 'Nombre de leads équivalents sur lesquels repose le taux, tel que le donne SLA_SEGMENTS.',
    without: 'le taux est tenu pour certain',
  },
  spread: 'Dispersion des montants des ventes\u202f: leur écart-type ÷ leur moyenne.',
  drift: 'De combien tous les taux d’un mois peuvent s’écarter ensemble, en proportion.',
};
const chance =
  'Le nombre de leads qui deviennent clients varie au hasard (loi binomiale), d’autant plus que les taux sont mal connus et que les mois diffèrent (loi bêta-binomiale)\u202f; ce que ces clients apportent varie comme les montants des ventes (loi gamma). Rien n’est tiré au sort\u202f: un même plan donne toujours le même résultat. Une cellule sans leads, sans taux ou sans montant moyen ne compte pas.';
const betaBinomial = 'N. L. Johnson, A. W. Kemp, S. Kotz, Univariate Discrete Distributions (3e éd., 2005), 6.2.2';

export const commitments = {
  SLA_TARGET: {
    text: 'Le nombre de leads qui atteint un objectif de chiffre d’affaires\u202f: des leads entiers, répartis entre les cellules qui ont une valeur.',
    definition: whole,
    source: remainders,
    returns: 'Des leads entiers, dans la forme de lead_value.',
    args: {
      revenue_goal: 'Chiffre d’affaires que les leads doivent apporter.',
      lead_value: 'Valeur d’un lead.',
      mix: { text: 'Répartition des leads entre les cellules, dans une unité quelconque.', without: 'à parts égales' },
    },
  },
  SLA_TARGETS: {
    text: 'Les leads entiers, par canal et persona, qui atteignent un objectif de chiffre d’affaires, répartis entre les cellules où la valeur d’un lead dépasse 0. Les tableaux sont rapprochés par leurs libellés.',
    definition: whole,
    source: remainders,
    returns: table,
    args: {
      revenue_goal: 'Chiffre d’affaires que les leads du marketing doivent apporter.',
      lead_values: 'Tableau des valeurs de lead, tel que le donne SLA_LEAD_VALUES.',
      mix: {
        text: 'Tableau de poids dans une unité quelconque, par exemple les leads de SLA_COUNTS.',
        without: 'à parts égales',
      },
      factor: 'Nombre par lequel multiplier l’objectif, pour prévoir plus que le mois moyen.',
    },
  },
  SLA_COMMITMENTS: {
    text: 'Les objectifs, remplacés par les nombres que l’équipe a saisis, avec des totaux recalculés. Une cellule vide garde l’objectif, un 0 saisi compte.',
    definition:
      'De la liste des ajustements, seules comptent les lignes du mois, rapprochées des objectifs par canal et persona. Une ligne avec des leads mais sans mois, ou une seconde ligne pour le même canal et le même persona dans le mois, est une erreur.',
    returns: table,
    args: {
      targets: 'Tableau des objectifs, tel que le donne SLA_TARGETS.',
      adjustments: {
        text: 'Tableau de leads entiers aux mêmes libellés, vide là où l’objectif reste\u202f; ou la liste des ajustements.',
        without: 'les objectifs tels quels',
      },
      month: {
        text: 'Un jour du mois dont comptent les lignes de la liste des ajustements.',
        without: 'inutile pour un tableau',
      },
    },
  },
  SLA_REVENUE: {
    text: 'Le chiffre d’affaires potentiel des leads par canal et persona\u202f: leads × valeur d’un lead, avec les totaux. Les tableaux sont rapprochés par leurs libellés.',
    returns: 'Un tableau de montants\u202f: libellés en première ligne et en première colonne, totaux en dernier.',
    args: {
      counts: 'Tableau des leads, tel que le donne SLA_TARGETS ou SLA_COUNTS.',
      lead_values: 'Tableau des valeurs de lead, tel que le donne SLA_LEAD_VALUES.',
    },
  },
  SLA_COMMITTED: {
    text: 'Les engagements du mois de la date de situation\u202f: ses lignes du journal des engagements signés\u202f; tant que le mois n’est pas signé, le brouillon. La dernière colonne dit lequel des deux. SLA_TRACKING et SLA_DAILY acceptent ce tableau comme engagements.',
    definition:
      'Si les lignes signées portent une version, la plus élevée du mois compte\u202f; si aucune n’en porte, celles qui sont marquées comme remplacées sont écartées. Une fois le mois signé, le brouillon n’est plus lu du tout.',
    returns: 'Un tableau avec une ligne d’en-tête\u202f: mois, canal, persona, leads, valeur d’un lead, valeur, état.',
    args: {
      as_of: 'Date de situation du rapport\u202f; son mois est le mois visé.',
      signed: 'Le journal des engagements signés.',
      commitments: {
        text: 'Brouillon\u202f: un tableau de leads, tel que le donne SLA_COMMITMENTS.',
        without: 'pas de brouillon',
      },
      lead_values: {
        text: 'Brouillon\u202f: un tableau de valeurs de lead, tel que le donne SLA_LEAD_VALUES.',
        without: 'un brouillon sans valeurs',
      },
    },
  },
  SLA_PROBABILITY: {
    text: 'Les chances que les leads prévus atteignent un objectif de chiffre d’affaires\u202f: sur 100 mois semblables, la part de ceux où ils y parviendraient.',
    definition: chance,
    source: betaBinomial,
    returns: 'Une part de 0 à 1.',
    args: plan,
  },
  SLA_LEADS_FOR: {
    text: 'Le plus petit nombre de leads, en tout, qui atteint un objectif de chiffre d’affaires avec la certitude voulue, répartis comme les leads prévus.',
    definition: chance,
    source: betaBinomial,
    returns: 'Un nombre entier de leads.',
    args: { confidence: 'Chances d’atteindre l’objectif, par exemple 0,8 pour 80 mois sur 100.', ...plan },
  },
};
