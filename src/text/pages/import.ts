import { provideTexts } from '..';
import * as enImport from '../en/import';
import { shell as enShell } from '../en/shell';
import * as frImport from '../fr/import';
import { shell as frShell } from '../fr/shell';

/** The words of the import's page, which reads the file before the script sees it. */
provideTexts('en', { ...enImport, shell: enShell });
provideTexts('fr', { ...frImport, shell: frShell });
