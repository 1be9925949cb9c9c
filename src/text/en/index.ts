export { assistant } from './assistant';
export { errors } from './errors';
export { functions } from './functions';
export { problems } from './problems';
export { sheet } from './sheet';
