import '../../components/margins.css';
import { MarginsPage } from '../../components/margins/margins-page';
import { start } from '../../components/start';

void start(MarginsPage, 'marginsTitle');
