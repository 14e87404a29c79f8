import { Sessions } from '../../components/session/sessions';
import { start } from '../../components/start';

void start(Sessions, 'sessionsTitle');
