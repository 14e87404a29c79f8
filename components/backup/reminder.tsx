import { useEffect, useState } from 'preact/hooks';
import { readReminder, snooze } from '../../utils/backup/reminder';
import type { Reminder } from '../../utils/backup/standing';
import { browser } from '../../utils/browser';
import { useBackupTexts } from './texts';

/** Says, where it is so, that no backup is fresh; silent for a day when told so. */
export function BackupReminder() {
  const { t } = useBackupTexts();
  const [reminder, setReminder] = useState<Reminder>();
  useEffect(() => {
    // A reminder that cannot be worked out is no reason to disturb.
    void readReminder(Date.now()).then(setReminder, () => {});
  }, []);
  if (!reminder) return null;
  return (
    <div class="notice backup-reminder">
      <p>{reminder.days === undefined ? t('reminderNone') : t('reminder', { count: reminder.days })}</p>
      <div class="actions">
        <button
          type="button"
          onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/data.html#backup') })}
        >
          {t('reminderOpen')}
        </button>
        <button type="button" class="quiet" onClick={() => void snooze(Date.now()).then(() => setReminder(undefined))}>
          {t('reminderLater')}
        </button>
      </div>
    </div>
  );
}
