import { Popup } from '../../components/popup/popup';
import { start } from '../../components/start';

void start(Popup, 'overlayName', { copies: false });
