import './cell-functions';
import '../features/rates/log-functions';
import './pace-functions';
import './table-functions';
