export { errors } from './errors';
