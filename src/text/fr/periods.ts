/** What an amount is for, in a list. */
export const PERIODS = {
  once: 'en une fois',
  day: 'par jour',
  week: 'par semaine',
  month: 'par mois',
  quarter: 'par trimestre',
  year: 'par an',
};
