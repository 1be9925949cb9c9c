export { assistant } from './assistant';
export { digest } from './digest';
export { errors } from './errors';
export { importErrors, importReasons, importWords } from './import';
export { month } from './month';
export { problems } from './problems';
export { sheet } from './sheet';
export { sidebar } from './sidebar';
export { tracking } from './tracking';
