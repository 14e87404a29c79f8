import { Demo } from '../../components/demo/demo';
import { start } from '../../components/start';

void start(Demo, 'demoTitle');
