import { Panel } from '../../components/fiche/panel';
import { start } from '../../components/start';

void start(Panel, 'panelTitle');
