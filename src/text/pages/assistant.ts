import { provideTexts } from '..';
import { functionLines as enFunctionLines } from '../en/function-lines';
import { shell as enShell } from '../en/shell';
import { sidebar as enSidebar } from '../en/sidebar';
import { functionLines as frFunctionLines } from '../fr/function-lines';
import { shell as frShell } from '../fr/shell';
import { sidebar as frSidebar } from '../fr/sidebar';

/** The words of the assistant's page. */
provideTexts('en', { functionLines: enFunctionLines, shell: enShell, sidebar: enSidebar });
provideTexts('fr', { functionLines: frFunctionLines, shell: frShell, sidebar: frSidebar });
