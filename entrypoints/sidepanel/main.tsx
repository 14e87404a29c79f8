import { Panel } from '../../components/panel/panel';
import { start } from '../../components/start';

void start(Panel, 'panelTitle');
