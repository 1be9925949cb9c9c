import { provideTexts } from '..';
import { shell as enShell } from '../en/shell';
import { sidebar as enSidebar } from '../en/sidebar';
import { shell as frShell } from '../fr/shell';
import { sidebar as frSidebar } from '../fr/sidebar';

/** The words of the assistant's page. */
provideTexts('en', { shell: enShell, sidebar: enSidebar });
provideTexts('fr', { shell: frShell, sidebar: frSidebar });
