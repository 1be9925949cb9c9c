import { provideTexts } from '..';
import * as en from '../en/import-page';
import * as fr from '../fr/import-page';

/** The words of the import's page, which reads the file before the script sees it. */
provideTexts('en', Object.values(en));
provideTexts('fr', Object.values(fr satisfies Record<keyof typeof en, object>));
