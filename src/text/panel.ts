import { provideTexts } from '.';
import { functionLines as enFunctionLines } from './en/function-lines';
import * as enImport from './en/import';
import { sidebar as enSidebar } from './en/sidebar';
import { functionLines as frFunctionLines } from './fr/function-lines';
import * as frImport from './fr/import';
import { sidebar as frSidebar } from './fr/sidebar';

/** The words of the sidebar: its own, and those of the import, which reads the file before the script sees it. */
provideTexts('en', { ...enImport, functionLines: enFunctionLines, sidebar: enSidebar });
provideTexts('fr', { ...frImport, functionLines: frFunctionLines, sidebar: frSidebar });
