import './cell-functions';
import '../features/rates/log-functions';
import '../features/tracking/pace-functions';
import './table-functions';
