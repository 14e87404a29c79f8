import { type Programme, say } from '../../utils/core/checklist';
import type { Language } from '../../utils/core/locale';
import { writeProgrammeFile } from '../../utils/training/write-programme';
import { folded } from '../folded';
import { saveFile } from '../save-file';

/** Saves a programme as a file and gives its name, made of the title. */
export function shareProgramme(programme: Programme, language: Language): string {
  const title = folded(say(programme.title, language).text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  const name = `programme-${title || 'pret-a-vendre'}.json`;
  saveFile(name, writeProgrammeFile(programme), 'application/json');
  return name;
}
