import { spellingsActions } from './actions';
import { spellingProblems } from './problems';

export const spellings = { problems: [spellingProblems], actions: spellingsActions };
