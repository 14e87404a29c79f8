import type { Wording } from '../../utils/core/checklist';
import { say } from '../../utils/core/checklist';
import { useTrainingText } from './texts';

/** A text of a programme, in the merchant's language or in the one there is, which is then told to the reader's voice. */
export function Words({ of }: { of: Wording }) {
  const { language } = useTrainingText();
  const { text, lang } = say(of, language);
  return <span lang={lang === language ? undefined : lang}>{text}</span>;
}
