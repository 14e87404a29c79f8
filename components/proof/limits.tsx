import { type DocumentKind, limitsOf } from '../../utils/proof/limits';
import { useProofTexts } from './texts';

/** What the document may be shown for, and what it does not prove: printed with it, always. */
export function Limits({ kind }: { kind: DocumentKind }) {
  const { t } = useProofTexts();
  const { supports, doesNotProve } = limitsOf(kind, t);
  return (
    <section class="limits">
      <h3>{t('limitsTitle')}</h3>
      <div class="limits-sides">
        <div>
          <h4>{t('supports')}</h4>
          <ul>
            {supports.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class="hint">{t('toVerify')}</p>
        </div>
        <div>
          <h4>{t('doesNotProve')}</h4>
          <ul>
            {doesNotProve.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
