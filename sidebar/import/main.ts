import '../../src/text/pages/import';
import { showPage } from '../shell/page';
import { ImportPage } from './page';

showPage(ImportPage);
