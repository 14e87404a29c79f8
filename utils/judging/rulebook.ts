import { rulebookFingerprint } from '../core/asked';
import { policies } from '../policies';
import { rules } from '../rules';
import { oldestState } from '../storage/catalogue';
import { dayOf } from '../storage/snapshots';

/** Name of all that is asked on a day (ISO). */
export const fingerprintOn = (today: string): string => rulebookFingerprint({ rules, policies, today });

/**
 * Whether some demand has changed since the kept listings were judged. Where nobody noted with what they were judged,
 * the day of the oldest state tells.
 */
export async function haveRulesChanged(judgedWith: string, today: string): Promise<boolean> {
  if (judgedWith) return judgedWith !== fingerprintOn(today);
  const oldest = await oldestState();
  return oldest !== undefined && fingerprintOn(dayOf(oldest)) !== fingerprintOn(today);
}
