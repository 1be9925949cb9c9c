import './cell-functions';
import './log-functions';
import './pace-functions';
import './table-functions';
