/** A line for each. */
export const lines = {
  SLA_PROBABILITY: 'chances que les leads prévus atteignent un objectif',
  SLA_LEADS_FOR: 'leads pour atteindre un objectif avec une confiance donnée',
};

const definition =
  'Le nombre de ventes suit une loi bêta-binomiale\u202f: sa moyenne est Σ leads × taux de conclusion, sa variance Σ n θ (1 − θ) (1 + (n − 1) ÷ (evidence + 1)) + moyenne² × drift², ou celle de la loi binomiale si elle est plus grande. Le chiffre d’affaires de k ventes suit une loi gamma, de moyenne k × montant moyen et d’écart type √k × spread × montant moyen\u202f; plusieurs montants moyens sont pondérés par les ventes, et leurs écarts comptent dans la dispersion.';
const source =
  'N. L. Johnson, A. W. Kemp, S. Kotz, Univariate Discrete Distributions, 3e édition 2005, section 6.2.2 (loi bêta-binomiale)';

const plan = {
  leads: 'Leads prévus, sans les totaux\u202f: un nombre pour chaque cellule des autres arguments.',
  close_rate: 'Taux de conclusion retenu.',
  average_sale: 'Montant moyen d’une vente.',
  goal: 'Chiffre d’affaires que les leads doivent apporter\u202f; 0 ou moins est atteint à coup sûr, sans leads.',
  evidence: {
    text: 'Nombre de leads dont les données équivalent à ce que l’on sait de chaque taux.',
    without: 'les taux sont connus',
  },
  spread: 'Écart type des montants des ventes ÷ leur moyenne.',
  drift: 'De combien tous les taux ensemble peuvent s’écarter, par rapport à eux-mêmes.',
};

export const chances = {
  SLA_PROBABILITY: {
    text: 'La probabilité que les leads prévus apportent un objectif de chiffre d’affaires. Une cellule sans leads, sans taux ou sans montant moyen ne compte pas.',
    definition,
    source,
    returns: 'Un nombre de 0 à 1.',
    args: plan,
  },
  SLA_LEADS_FOR: {
    text: 'Le plus petit nombre de leads, répartis comme les leads prévus, qui apporte un objectif de chiffre d’affaires avec une confiance donnée.',
    definition,
    source,
    returns: 'Un nombre entier de leads en tout.',
    args: { confidence: 'Confiance voulue d’atteindre l’objectif, par exemple 0,8.', ...plan },
  },
};
