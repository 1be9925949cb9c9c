import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import { leadProblems } from '../leads/problems';
import { settingsProblems } from '../settings/problems';
import { valueProblems } from '../values/problems';
import { commitmentProblems } from './problems';
import { signedProblems } from './signed-problems';
import { planTableProblems } from './table-problems';

/** What is wrong with anything the month's plan rests on. */
export const planProblems = (book: Book): readonly Problem[] => [
  ...book.once(settingsProblems),
  ...book.once(leadProblems),
  ...book.once(valueProblems),
  ...book.once(commitmentProblems),
  ...book.once(signedProblems),
  ...book.once(planTableProblems),
];
