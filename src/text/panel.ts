import { provideTexts } from '.';
import * as enImport from './en/import';
import { sidebar as enSidebar } from './en/sidebar';
import * as frImport from './fr/import';
import { sidebar as frSidebar } from './fr/sidebar';

/** The words of the sidebar: its own, and those of the import, which reads the file before the script sees it. */
provideTexts('en', { ...enImport, sidebar: enSidebar });
provideTexts('fr', { ...frImport, sidebar: frSidebar });
