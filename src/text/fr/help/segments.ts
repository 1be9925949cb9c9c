import { horizon, segments as lists, window } from './rates';

/** A line for each. */
export const lines = {
  SLA_SEGMENTS: 'tout ce que l’on sait de chaque canal et persona, et le taux retenu',
  SLA_DELAY: 'temps qui passe d’un lead à une vente',
  SLA_GRID: 'une colonne de ce tableau, par canal et persona',
};

const eventual =
  'Le taux retenu est la part des leads gagnés au bout du compte, c’est-à-dire dans le délai horizon\u202f: clients à ce jour et ventes encore attendues des leads ouverts, ÷ leads. Les ventes encore attendues se déduisent du temps que les ventes ont pris jusqu’ici (SLA_DELAY). Un taux qui repose sur peu de leads s’appuie sur celui de son canal, de son persona et de tous les leads, d’autant plus que ceux-ci diffèrent peu\u202f; «\u202fPoids de ses propres données\u202f» dit quelle part lui est propre, «\u202fLeads équivalents\u202f» à combien de leads équivalent les données dont il est tiré. Les taux bas et haut bornent l’intervalle où il se situe. Avec moins de 10 ventes datées dans ce délai, ou des leads tous plus récents que lui, le taux est celui à ce jour, avec son intervalle de Wilson.';
const source =
  'J. C. Kleinman, Journal of the American Statistical Association 68 (1973), 46-54 (taux qui s’appuient les uns sur les autres)\u202f; J. D. Kalbfleisch, J. F. Lawless, Statistica Sinica 1 (1991), 19-32 (délais observés en partie seulement)';

/** A function, which the page that takes the lines alone can leave out. */
export const segments = () => ({
  SLA_SEGMENTS: {
    text: 'Une ligne par canal et persona des leads créés pendant la période, puis par canal, par persona et pour tous\u202f: leads, clients, taux retenu et sa fiabilité, ventes conclues dans la période, montant moyen, MQL et SQL. Vide là où l’on ne peut rien dire\u202f; les taux aussi, là où un libellé n’est renseigné que pour les clients.',
    definition: eventual,
    source,
    returns: 'Un tableau avec une ligne d’en-tête.',
    args: {
      ...window,
      ...lists,
      horizon,
      confidence: 'Degré de confiance voulu pour l’intervalle entre le taux bas et le taux haut.',
    },
  },
  SLA_DELAY: {
    text: 'Quelle part des ventes du délai est faite tant de jours après l’arrivée d’un lead\u202f; ou les données dont elle est tirée. Vide si trop peu de ventes sont datées.',
    definition:
      'Une seule courbe pour tout le journal\u202f: F(a) = Φ((ln(a + 1) − μ) ÷ σ) ÷ Φ((ln(H + 1) − μ) ÷ σ), une loi log-normale coupée au délai H, avec les μ et σ qui rendent le plus vraisemblable ce que le journal montre des leads gagnés et ouverts\u202f; un lead pèse moitié moins après 180 jours, et chaque canal a son propre taux.',
    source: 'J. D. Kalbfleisch, J. F. Lawless, Statistica Sinica 1 (1991), 19-32',
    returns:
      'Un tableau de jours et de parts\u202f; avec facts, deux colonnes, noms et valeurs\u202f: μ, σ, délai, ventes utilisées, début de l’historique, méthode, ventes avec montant des 12 derniers mois, leur montant moyen et leur écart type rapporté à lui, part des ventes de la période déjà faites, et ce qui a été laissé de côté.',
    args: {
      leads: window.leads,
      as_of: {
        text: 'Date de situation du rapport\u202f; ce qui a été gagné plus tard n’est pas encore connu.',
        without: 'le journal tel quel',
      },
      horizon,
      facts: 'Afficher à la place les données dont la courbe est tirée.',
      months: 'Nombre de mois civils complets de la période pour la part déjà gagnée.',
    },
  },
  SLA_GRID: {
    text: 'Une colonne d’un tableau de SLA_SEGMENTS par canal (lignes) et par persona (colonnes), avec les totaux du tableau.',
    returns: 'Un tableau\u202f: libellés en première ligne et en première colonne, totaux en dernier.',
    args: {
      table: 'Tableau tel que le donne SLA_SEGMENTS.',
      measure: 'Colonne à afficher, par son en-tête ou par son numéro, à partir de 1.',
    },
  },
});
