import { ProgressFile } from '../options/progress-file';
import { Unlocked } from '../vault/unlocked';
import type { SectionProps } from './sections';

/** What leaves in files, and comes back. */
export function ExchangeSection({ onChange }: SectionProps) {
  return (
    <Unlocked>
      <ProgressFile onChange={onChange} />
    </Unlocked>
  );
}
