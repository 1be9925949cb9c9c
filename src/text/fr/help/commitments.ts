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
  SLA_COMMITTED: 'engagements des mois, signés ou en brouillon',
  SLA_REVENUE_FORECAST: 'quand les leads ouverts et engagés rapportent',
};

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
      revenue_goal:
        'Chiffre d’affaires que les leads du marketing doivent apporter\u202f; avec sides, un second objectif peut suivre, celui des commerciaux.',
      lead_values: 'Tableau des valeurs de lead, tel que le donne SLA_LEAD_VALUES.',
      mix: {
        text: 'Tableau de poids dans une unité quelconque, par exemple les leads de SLA_COUNTS.',
        without: 'à parts égales',
      },
      factor: 'Nombre par lequel multiplier l’objectif, pour prévoir plus que le mois moyen.',
      sides: {
        text: 'Qui apporte un canal. Les canaux des commerciaux portent le second objectif, ou restent à 0\u202f; tous les autres sont ceux du marketing.',
        without: 'tous les canaux sont ceux du marketing',
      },
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
    text: 'Les engagements du mois de la date de situation et des mois suivants\u202f: leurs lignes du journal des engagements signés, et le brouillon du mois à planifier tant que celui-ci n’est pas signé. La dernière colonne dit lequel des deux. SLA_TRACKING, SLA_DAILY, SLA_REVENUE_FORECAST et SLA_BACKTEST acceptent ce tableau comme engagements.',
    definition:
      'Si les lignes signées portent une version, la plus élevée de chaque mois compte\u202f; si aucune n’en porte, celles qui sont marquées comme remplacées sont écartées. Une fois son mois signé, le brouillon n’est plus lu du tout\u202f; celui d’un mois à venir qui ne peut pas être lu est laissé de côté.',
    returns: 'Un tableau avec une ligne d’en-tête\u202f: mois, canal, persona, leads, valeur d’un lead, valeur, état.',
    args: {
      as_of: 'Date de situation du rapport\u202f; son mois est le premier qui compte.',
      signed: 'Le journal des engagements signés.',
      commitments: {
        text: 'Brouillon\u202f: un tableau de leads, tel que le donne SLA_COMMITMENTS.',
        without: 'pas de brouillon',
      },
      lead_values: {
        text: 'Brouillon\u202f: un tableau de valeurs de lead, tel que le donne SLA_LEAD_VALUES.',
        without: 'un brouillon sans valeurs',
      },
      month: { text: 'Un jour du mois du brouillon.', without: 'le mois de as_of' },
    },
  },
  SLA_REVENUE_FORECAST: {
    text: 'Quand l’argent rentre, mois par mois dès le lendemain de la date de situation\u202f: ce qu’apportent les leads ouverts du journal et les leads engagés encore à venir. Vide si rien ne permet de le dire, faute de ventes datées ou de montants connus.',
    definition:
      'Le délai entre un lead et sa vente suit une loi log-normale tronquée à l’horizon, apprise de toutes les ventes datées\u202f; chaque lead ouvert apporte le montant moyen d’une vente, multiplié par la chance qu’il soit gagné dans le mois, d’après son âge et le taux retenu de son canal et de son persona. Les leads engagés sont répartis également du lundi au vendredi de leur mois\u202f; ceux des jours passés sont déjà dans le journal. Chacun apporte sa valeur selon ce délai.',
    returns: 'Un tableau avec une ligne d’en-tête\u202f: mois, des leads ouverts, des leads engagés, ensemble.',
    args: {
      leads: 'Le journal des leads, avec sa ligne d’en-tête.',
      as_of: {
        text: 'Date de situation\u202f; ce qui est gagné plus tard n’est pas encore connu.',
        without: 'le dernier jour où un lead a été créé ou gagné',
      },
      commitments: {
        text: 'Les engagements des mois\u202f: le journal des engagements signés, ou le tableau de SLA_COMMITTED.',
        without: 'aucun',
      },
      months: 'Nombre de mois après celui de la date de situation.',
      average_sales: {
        text: 'Montant moyen d’une vente par persona, tel que le donne SLA_AVERAGE_SALES\u202f; un persona qui n’en a pas prend le total.',
        without: 'ceux qui sont mesurés dans la période',
      },
      window: 'Mois civils complets sur lesquels les taux sont mesurés.',
      channels: {
        text: 'Canaux qui ont leur propre taux\u202f; les leads des autres comptent sous «\u202fAutres\u202f».',
        without: 'tous les canaux',
      },
      personas: {
        text: 'Personas qui ont leur propre taux\u202f; les leads des autres comptent sous «\u202fAutres\u202f».',
        without: 'tous les personas',
      },
      horizon: {
        text: 'Jours au-delà desquels un lead ouvert n’est plus censé être gagné.',
        without: 'le délai dans lequel 95 ventes sur 100 sont faites, arrondi à la dizaine supérieure, de 30 à 365',
      },
    },
  },
};
