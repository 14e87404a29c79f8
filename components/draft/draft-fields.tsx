import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { FieldName, Listing } from '../../utils/core/listing';
import { PLACED_FIELDS, SECTIONS } from '../../utils/draft/sections';
import { isFault } from '../../utils/judging/fix-order';
import { LIMITED_FIELDS, type Limit, limitsFor } from '../../utils/judging/limits';
import { dayOf } from '../../utils/storage/snapshots';
import { DraftField } from './draft-field';
import { asks, FieldFindings, placeOf } from './field-findings';
import { useDraftText } from './texts';
import type { OpenDraft } from './use-draft';
import type { Judged } from './use-judged';

interface Props {
  open: OpenDraft;
  listing: Listing;
  judged: Judged | undefined;
  rulesOff: readonly string[];
  onCopy(text: string, name: string): void;
}

/** All fields, section by section; those that ask for nothing are folded, and stay as the person leaves them. */
export function DraftFields({ open, listing, judged, rulesOff, onCopy }: Props) {
  const { t } = useDraftText();
  const family = judged?.after.family;
  const limits = useMemo(() => {
    const judging = { today: dayOf(Date.now()), rulesOff, family };
    return new Map(LIMITED_FIELDS.map((name): [FieldName, Limit[]] => [name, limitsFor(listing, name, judging)]));
  }, [listing, rulesOff, family]);
  const faultsIn = (fields: readonly FieldName[]) =>
    judged?.after.findings.filter((finding) => isFault(finding) && fields.includes(placeOf(finding))).length ?? 0;
  const isElsewhere = (field: FieldName) => !PLACED_FIELDS.includes(field);
  const others = judged?.after.findings.some(
    (finding) => (isFault(finding) || asks(finding)) && isElsewhere(placeOf(finding)),
  );

  return (
    <>
      {SECTIONS.map(({ id, fields }) => (
        <Section key={id} title={t(`section${id}`)} faults={faultsIn(fields)} opened={id === 'Texts'}>
          {fields.map((name) =>
            name === 'pictures' ? (
              <Pictures key={name} listing={listing} judged={judged} />
            ) : (
              <DraftField
                key={name}
                name={name}
                open={open}
                listing={listing}
                limits={limits.get(name) ?? []}
                judged={judged}
                onCopy={onCopy}
              />
            ),
          )}
        </Section>
      ))}
      {judged && others && (
        <Section title={t('sectionOther')} faults={0} opened={false}>
          <FieldFindings judged={judged} isHere={isElsewhere} />
        </Section>
      )}
    </>
  );
}

interface SectionProps {
  title: string;
  faults: number;
  opened: boolean;
  children: ComponentChildren;
}

function Section({ title, faults, opened, children }: SectionProps) {
  const { t } = useDraftText();
  const first = useRef(opened);
  return (
    <details class="fold draft-section" open={first.current}>
      <summary>
        <h2>
          {title} {faults > 0 && <span class="count">{t('faultCount', { count: faults })}</span>}
        </h2>
      </summary>
      {children}
    </details>
  );
}

/** What was read of the pictures: they are changed in the seller's space, not here. */
function Pictures({ listing: { fields }, judged }: { listing: Listing; judged: Judged | undefined }) {
  const { t } = useDraftText();
  const { pictures } = fields;
  return (
    <div class="draft-field">
      <p class="hint">{t(pictures.state === 'known' ? 'picturesHere' : 'picturesUnknown')}</p>
      {pictures.state === 'known' && (
        <ol>
          {pictures.value.slice(0, 20).map(({ width, height }, i) => (
            <li key={i}>
              {t('pictureItem', { count: i + 1, size: width && height ? `${width} × ${height} px` : t('sizeUnknown') })}
            </li>
          ))}
        </ol>
      )}
      {judged && <FieldFindings judged={judged} isHere={(name) => name === 'pictures'} />}
    </div>
  );
}
