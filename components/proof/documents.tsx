import { useLayoutEffect, useMemo } from 'preact/hooks';
import { formatDay } from '../../utils/i18n/format';
import type { ProofSource } from '../../utils/proof/record';
import type { Address } from './address';
import { GroupSummary } from './group-summary';
import { LearnerReport } from './learner-report';
import { setRunningFeet } from './running-foot';
import { SessionSheet } from './session-sheet';
import { useProofTexts } from './texts';

interface Props {
  address: Address;
  source: ProofSource;
  withNotes: boolean;
}

/** The documents an address asks for, each beginning a page of its own with its own foot. */
export function Documents({ address, source, withNotes }: Props) {
  const { t, language } = useProofTexts();
  const { session, learners, madeAt } = source;
  const kind = 'journey' in address ? 'learner' : address.kind;
  const feet = useMemo(() => {
    const made = formatDay(madeAt, language);
    if (kind === 'sheet') return [`${t('sheetTitle')} · ${made} · ${session?.title ?? ''}`];
    if (kind === 'group') return [`${t('groupTitle')} · ${made} · ${session?.title ?? ''}`];
    return learners.map(({ pseudonym }) => `${t('learnerTitle')} · ${made} · ${pseudonym}`);
  }, [kind, source, language]);
  useLayoutEffect(() => setRunningFeet(feet), [feet]);
  const page = (index: number) => `document-${index}`;
  if (kind === 'sheet') return session ? <SessionSheet session={session} source={source} page={page(0)} /> : null;
  if (kind === 'group') return <GroupSummary source={source} page={page(0)} />;
  return (
    <>
      {learners.map((record, index) => (
        <LearnerReport
          key={record.journey.id}
          record={record}
          source={source}
          withNotes={withNotes}
          page={page(index)}
        />
      ))}
    </>
  );
}
