import { readFolders } from '../storage/folders';
import { changeChoices, readChoices } from './choices';
import { NOTHING_YET, readMark } from './mark';
import { DAY, latestCopy, type Reminder, reminderAt } from './standing';

/** Whether to remind now that no copy is fresh; never when there is nothing worth saving. */
export async function readReminder(now: number): Promise<Reminder | undefined> {
  const [mark, folders, choices] = await Promise.all([readMark(), readFolders(), readChoices()]);
  if (mark === NOTHING_YET) return undefined;
  if (choices.unsavedSince === undefined && !latestCopy(folders, choices)) await changeChoices({ unsavedSince: now });
  return reminderAt(folders, choices, { mark, now });
}

/** Not to be reminded for a day. */
export const snooze = (now: number) => changeChoices({ snoozedUntil: now + DAY });
