/** A line for each. */
export const lines = {
  SLA_LEAD_VALUE: 'taux de conclusion × montant moyen',
  SLA_AVERAGE_SALES: 'montant moyen d’une vente par persona',
  SLA_LEAD_VALUES: 'valeur des leads par canal et persona',
};

export const values = {
  SLA_LEAD_VALUE: {
    text: 'La valeur d’un lead\u202f: taux de conclusion × montant moyen d’une vente. Vide si l’un des deux manque.',
    returns: 'Un montant par lead.',
    args: { close_rate: 'Taux de conclusion.', average_sale: 'Montant moyen d’une vente.' },
  },
  SLA_AVERAGE_SALES: {
    text: 'Le montant moyen d’une vente pour chaque persona, sur deux lignes, personas et montants, la moyenne générale en dernier. Vide si aucun montant n’est connu.',
    definition:
      'Chiffre d’affaires ÷ clients, sur les leads de la période gagnés au plus tard à la date de situation et dont le montant dépasse 0. La moyenne générale est le total de ce chiffre d’affaires ÷ le total de ces clients\u202f; un persona dont le montant est saisi y pèse de tous ses clients de la période.',
    returns: 'Deux lignes\u202f: personas, montants.',
    args: {
      leads:
        'Le journal des leads, avec sa ligne d’en-tête\u202f; ou le tableau de SLA_SEGMENTS, dont la période et la date de situation comptent alors\u202f: laissez as_of et months vides.',
      as_of: {
        text: 'Date de situation du rapport\u202f; ce qui a été gagné plus tard n’est pas encore connu.',
        without: 'le journal tel quel, la période finissant avant le mois de la création la plus récente',
      },
      months: 'Nombre de mois civils complets de la période.',
      personas: {
        text: 'Personas à afficher, dans cet ordre\u202f; les autres sont comptés sous «\u202fAutres\u202f».',
        without: 'tous les personas, ceux d’un journal par ordre alphabétique',
      },
      typed: {
        text: 'Montants moyens saisis par l’équipe\u202f; un montant supérieur à 0 l’emporte sur celui mesuré. Dans la liste des montants moyens, une ligne sans persona vaut pour tous ceux qui n’ont pas de montant à eux.',
        without: 'les montants mesurés',
      },
    },
  },
  SLA_LEAD_VALUES: {
    text: 'La valeur des leads par canal et persona\u202f: taux de conclusion × montant moyen d’une vente du persona. Les tableaux sont rapprochés par leurs libellés.',
    definition:
      'Les totaux sont des moyennes pondérées par les leads, Σ leads × valeur ÷ Σ leads, sur les cellules qui ont une valeur.',
    returns: 'Un tableau\u202f: libellés en première ligne et en première colonne, totaux en dernier.',
    args: {
      close_rates:
        'Tableau des taux de conclusion, tel que le donne SLA_CLOSE_RATES\u202f; ou celui de SLA_SEGMENTS, dont sont pris le taux retenu, les leads et, si average_sales n’en donne pas, le montant moyen du persona.',
      average_sales:
        'Les personas et le montant moyen de chacun, tels que les donne SLA_AVERAGE_SALES, ou la liste des montants moyens.',
      counts: {
        text: 'Tableau des leads, tel que le donne SLA_COUNTS, pour les totaux.',
        without: 'les totaux restent vides, ou sont pondérés par les leads de SLA_SEGMENTS',
      },
    },
  },
};
