import { say } from '../core/checklist';
import { ruleText } from '../judging/wording';
import { OCCASIONS } from './assessed';
import { groupOf } from './group';
import type { LearnerRecord } from './record';
import { type Cell, type ProofOptions, type Table, withLimits } from './table';

/** The group as two sheets of a workbook: objectives before and after, and faults; people are counted, never listed. */
export function groupTables(learners: readonly LearnerRecord[], { t, language }: ProofOptions): Table[] {
  const { programmes, faults } = groupOf(learners);
  const when = { before: t('whenBefore'), after: t('whenAfter') };
  const objectives: Table = {
    id: 'objectives',
    title: t('tableObjectives'),
    head: [
      t('module'),
      t('objective'),
      ...OCCASIONS.flatMap((occasion) => [
        t('colQuiz', { when: when[occasion], what: t('whatRight') }),
        t('colQuiz', { when: when[occasion], what: t('whatAsked') }),
        t('colQuiz', { when: when[occasion], what: t('whatPeople') }),
      ]),
      ...OCCASIONS.flatMap((occasion) => [
        t('colSelf', { when: when[occasion], what: t('whatSum') }),
        t('colSelf', { when: when[occasion], what: t('whatPeople') }),
      ]),
    ],
    rows: programmes.flatMap((group) =>
      group.objectives.map(({ module, objective, quiz, self }): Cell[] => [
        say(module.title, language).text,
        say(objective.text, language).text,
        ...OCCASIONS.flatMap((occasion) => [quiz[occasion].sum, quiz[occasion].of, quiz[occasion].people]),
        ...OCCASIONS.flatMap((occasion) => [self[occasion].sum, self[occasion].people]),
      ]),
    ),
  };
  const faultTable: Table = {
    id: 'faults',
    title: t('tableFaults'),
    head: [t('fault'), t('people'), t('before'), t('after')],
    rows: faults.map(({ rule, people, before, after }) => [ruleText(rule, language).title, people, before, after]),
  };
  return [withLimits('group', objectives, t), withLimits('group', faultTable, t)];
}
