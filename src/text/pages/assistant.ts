import { provideTexts } from '..';
import * as en from '../en/assistant-page';
import * as fr from '../fr/assistant-page';

/** The words of the assistant's page. */
provideTexts('en', Object.values(en));
provideTexts('fr', Object.values(fr satisfies Record<keyof typeof en, object>));
