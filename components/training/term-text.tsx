import { useId, useMemo } from 'preact/hooks';
import { linkTerms, type Term } from '../../utils/checklists/glossary';
import { say, type Wording } from '../../utils/core/checklist';
import { useTrainingText } from './texts';

/** A text of a programme whose marketplace words can be asked what they mean. */
export function TermText({ of }: { of: Wording }) {
  const { language } = useTrainingText();
  const { text, lang } = say(of, language);
  const pieces = useMemo(() => linkTerms(text, lang), [text, lang]);
  return (
    <span lang={lang === language ? undefined : lang}>
      {pieces.map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <TermWord key={piece.term.id} text={piece.text} term={piece.term} lang={lang} />
        ),
      )}
    </span>
  );
}

/** One word, which opens its definition; Escape or a click elsewhere closes it. */
function TermWord({ text, term, lang }: { text: string; term: Term; lang: 'fr' | 'en' }) {
  const id = useId();
  return (
    <>
      <button type="button" class="term" popovertarget={id}>
        {text}
      </button>
      <span id={id} class="term-meaning" popover="auto">
        <strong>{term.word[lang]}</strong> {term.meaning[lang]}
      </span>
    </>
  );
}
