import { provideTexts } from '.';
import * as en from './en/script';
import * as fr from './fr/script';

/** The words of the script: what its functions say, what it writes into the workbook and answers to the sidebar. */
provideTexts('en', Object.values(en));
provideTexts('fr', Object.values(fr satisfies Record<keyof typeof en, object>));
