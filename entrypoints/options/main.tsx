import { Options } from '../../components/options/options';
import { start } from '../../components/start';

void start(Options, 'optionsTitle');
