import { loadSession } from '../../utils/proof/load';
import { useLater } from '../use-later';

/** The results as files, of one participant or of all; what makes them comes after the first paint. */
export function TakeAway({ session, participant }: { session: string; participant?: string }) {
  const Downloads = useLater(async () => (await import('../proof/downloads')).Downloads);
  return Downloads ? <Downloads load={() => loadSession(session, participant)} /> : null;
}
