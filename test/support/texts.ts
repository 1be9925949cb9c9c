import '../../src/text/panel';
import '../../src/text/script';
