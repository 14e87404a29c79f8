import { start } from '../../components/start';
import { Verify } from '../../components/verify/verify';

void start(Verify, 'verifyTitle');
