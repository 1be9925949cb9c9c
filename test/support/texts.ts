import '../../src/text/pages/assistant';
import '../../src/text/pages/import';
import '../../src/text/script';
