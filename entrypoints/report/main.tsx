import { Report } from '../../components/proof/report';
import { start } from '../../components/start';

void start(Report, 'reportTitle');
