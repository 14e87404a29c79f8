import { nextCopyAt, type Standing } from '../../utils/backup/standing';
import type { Data } from '../../utils/core/rule';
import { formatAge, formatTime } from '../../utils/i18n/format';
import type { FindingKind } from '../../utils/judging/fix-order';
import { MASK } from '../../utils/judging/secrets';
import { Confirm } from '../confirm';
import { Icon } from '../icon';
import { Masked, useMasked } from '../masking';
import { Action } from './action';
import { GenerationList } from './generation-list';
import { useBackupTexts } from './texts';
import type { BackupView, FolderView, GenerationView } from './use-backup';

const ICONS: Record<Standing, FindingKind> = {
  saved: 'passed',
  changed: 'untested',
  locked: 'untested',
  never: 'untested',
  access: 'important',
  gone: 'blocking',
  full: 'blocking',
  differs: 'blocking',
  other: 'blocking',
};

interface Props {
  folder: FolderView;
  view: BackupView;
  /** Something is under way: nothing else can be begun. */
  busy: boolean;
  onAccess(): void;
  onVerify(): void;
  onRemove(): void;
  onRestore(generation: GenerationView): void;
}

/** One folder: how it stands, what to do about it, the copies in it. */
export function FolderCard({ folder, view, busy, onAccess, onVerify, onRemove, onRestore }: Props) {
  const { t } = useBackupTexts();
  const masked = useMasked();
  const { standing, generations, handle } = folder;
  const name = masked ? MASK : handle.name;
  const kind = ICONS[standing];
  return (
    <li class="folder-card">
      <h4>{masked ? <Masked /> : <bdi>{handle.name}</bdi>}</h4>
      <p class="folder-standing">
        <Icon kind={kind} />
        <span class="kind-word" data-kind={kind}>
          {t(`standing_${standing}`)}
        </span>
      </p>
      <Why folder={folder} view={view} />
      <div class="actions">
        {standing === 'access' && (
          <Action main off={busy} onDo={onAccess}>
            {t('giveAccess')}
            <span class="unseen"> {name}</span>
          </Action>
        )}
        {standing !== 'access' && standing !== 'gone' && (
          <Action off={busy || view.vault !== 'open'} onDo={onVerify}>
            {t('verify')}
            <span class="unseen"> {name}</span>
          </Action>
        )}
        <Confirm label={t('remove')} about={name} yes={t('remove')} onYes={onRemove}>
          <p>{t('removeSure')}</p>
        </Confirm>
      </div>
      {generations && generations.length > 0 && (
        <GenerationList generations={generations} now={view.now} busy={busy} about={name} onRestore={onRestore} />
      )}
    </li>
  );
}

/** What the standing means, and when the last copy was written. */
function Why({ folder, view: { now, mark } }: Pick<Props, 'folder' | 'view'>) {
  const { t, language } = useBackupTexts();
  const { standing, saved, trouble } = folder;
  const age = saved ? formatAge(saved.at, now, language) : '';
  const next = nextCopyAt(folder, mark) ?? 0;
  const data: Data = {
    age,
    next: next > now ? t('nextAt', { time: formatTime(next, language) }) : t('nextSoon'),
    error: trouble?.detail ?? '',
  };
  const saysAge = standing === 'saved' || standing === 'changed' || (standing === 'locked' && saved !== undefined);
  return (
    <>
      <p>{standing === 'locked' && !saved ? t('noneYet') : t(`why_${standing}`, data)}</p>
      {!saysAge && standing !== 'never' && standing !== 'locked' && (
        <p class="hint">{saved ? t('lastWas', { age }) : t('noneYet')}</p>
      )}
    </>
  );
}
