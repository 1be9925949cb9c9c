import './cell-functions';
import './log-functions';
import './table-functions';
