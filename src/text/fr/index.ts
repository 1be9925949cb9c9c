export { assistant } from './assistant';
export { errors } from './errors';
export { functions } from './functions';
export { importErrors, importReasons, importWords } from './import';
export { problems } from './problems';
export { sheet } from './sheet';
export { shell } from './shell';
export { sidebar } from './sidebar';
export { tracking } from './tracking';
