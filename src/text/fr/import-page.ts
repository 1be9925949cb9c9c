export { page as importing } from './import';
export { page as shell } from './shell';
