import { ProgressFile } from '../options/progress-file';
import type { SectionProps } from './sections';

/** What leaves in files, and comes back. */
export function ExchangeSection({ onChange }: SectionProps) {
  return <ProgressFile onChange={onChange} />;
}
