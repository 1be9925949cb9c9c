import * as en from './en/actions';
import * as fr from './fr/actions';

/** What the actions say: a part of the script in a file of its own, because no custom function says any of it. */
export const actions = { en: Object.values(en), fr: Object.values(fr satisfies Record<keyof typeof en, object>) };
