export { assistant } from './assistant';
export { columns } from './columns';
export { errors } from './errors';
export { importErrors, importReasons, importWords } from './import';
export { problems } from './problems';
export { sheet } from './sheet';
export { sidebar } from './sidebar';
export { tabs } from './tabs';
export { tracking } from './tracking';
