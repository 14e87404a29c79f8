import { say, type Wording } from '../utils/core/checklist';
import { useText } from './settings';

/** A text of a programme, which may be a trainer's own: as text only, announced in its own language. */
export function Said({ wording }: { wording: Wording }) {
  const { language } = useText();
  const { text, lang } = say(wording, language);
  return <bdi lang={lang === language ? undefined : lang}>{text}</bdi>;
}
