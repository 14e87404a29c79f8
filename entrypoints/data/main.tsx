import { DataPage } from '../../components/data/data-page';
import { start } from '../../components/start';

void start(DataPage, 'dataTitle');
