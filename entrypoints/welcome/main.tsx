import { start } from '../../components/start';
import { Welcome } from '../../components/welcome/welcome';

void start(Welcome, 'welcomeTitle');
