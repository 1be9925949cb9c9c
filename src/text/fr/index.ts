export { assistant } from './assistant';
export { columns } from './columns';
export { errors } from './errors';
export { functionLines } from './function-lines';
export { importErrors, importReasons, importWords } from './import';
export { problems } from './problems';
export { sheet } from './sheet';
export { sidebar } from './sidebar';
export { tracking } from './tracking';
