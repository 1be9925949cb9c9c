import { fixOf } from '../features/check/fixes';
import { placeOfGoals } from '../features/commitments/problems';
import { plannedMonthOf, planOf } from '../features/commitments/reading';
import { commitmentsStep } from '../features/commitments/step';
import { headerProblems } from '../features/leads/header-problems';
import { leadsOf } from '../features/leads/reading';
import { hasSample } from '../features/leads/sample-rows';
import { formatOf } from '../features/settings/reading';
import { placeOfAverages } from '../features/values/problems';
import { valuesStep } from '../features/values/step';
import type { Book } from '../sheet/book';
import type { Place } from '../sheet/tabs';
import { labels, say } from '../text';
import type { Offer } from './api';
import { problemsOf } from './problems';

/** The one thing to do next, and what else one may do. */
export function offersOf(book: Book): { primary: Offer; others: Offer[] } {
  const [format, plan] = [book.once(formatOf), book.once(planOf)];
  const { report, error, segments } = book.once(leadsOf);
  const [ofHeader] = book.once(headerProblems);
  const sampled = book.once(hasSample);
  const text = labels(book.language, 'assistant');
  const openImport: Offer = { action: 'openImport', label: text.openImport };
  const refresh: Offer = { action: 'refresh', label: text.refresh };
  const sign: Offer = {
    action: 'openSigning',
    label: say(format, 'assistant', 'openSigning', { month: format.month(book.once(plannedMonthOf)) }),
  };
  const goTo = (label: string, place: Place): Offer => ({ action: 'goTo', label, place });
  const sample: Offer = sampled
    ? { action: 'removeSample', label: text.removeSample }
    : { action: 'fillSample', label: text.fillSample };
  const others = (...offered: Offer[]): Offer[] => (report.rows === 0 || sampled ? [...offered, sample] : offered);
  const broken = book
    .once(problemsOf)
    .find((problem) => problem.severity === 'error' && problem.place?.tab === 'settings');

  if (report.rows === 0 && !error) return { primary: openImport, others: others(refresh) };
  if (ofHeader) {
    const primary = fixOf(ofHeader, book) ?? goTo(text.showProblem, ofHeader.place ?? { tab: 'leads', a1: 'A1' });
    return { primary, others: others(refresh) };
  }
  if (broken && broken.code !== 'noGoal' && broken.place) {
    return { primary: goTo(text.showProblem, broken.place), others: others(openImport, refresh) };
  }
  if (plan.goal === null) {
    return { primary: goTo(text.typeGoal, book.once(placeOfGoals)), others: others(openImport, refresh) };
  }
  if (segments.wonOnly.persona) {
    const primary: Offer = { action: 'useOnePersona', label: text.useOnePersona };
    return { primary, others: others(openImport, refresh) };
  }
  if (book.once(valuesStep).state !== 'done') {
    return { primary: goTo(text.typeAverages, book.once(placeOfAverages)), others: others(openImport, refresh) };
  }
  if (book.once(commitmentsStep).state !== 'done') return { primary: sign, others: others(openImport, refresh) };
  return { primary: openImport, others: others(refresh, sign) };
}
