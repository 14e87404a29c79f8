import { Present } from '../../components/present/present';
import { start } from '../../components/start';

void start(Present, 'presentTitle');
