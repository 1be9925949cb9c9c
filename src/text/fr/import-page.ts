export { page as files } from './files';
export { page as importing } from './import';
export { page as lastImport } from './last-import';
export { page as rowNotes } from './row-notes';
export { page as shell } from './shell';
export { page as spellings } from './spellings';
