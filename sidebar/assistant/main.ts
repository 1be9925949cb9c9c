import '../../src/text/pages/assistant';
import { showPage } from '../shell/page';
import { Assistant } from './assistant';

showPage(Assistant);
