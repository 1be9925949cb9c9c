import '../../src/text/pages/assistant';
import '../../src/text/pages/import';
import '../../src/text/script';
import { bringTextsBy } from '../../src/text';
import { actions } from '../../src/text/actions';

/** All words, those of the script's parts included. */
bringTextsBy((language) => actions[language]);
