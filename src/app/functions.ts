import '../features/values/functions';
import '../features/rates/functions';
import '../features/tracking/functions';
import '../features/commitments/functions';
