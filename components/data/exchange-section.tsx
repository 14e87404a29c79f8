import { AnonymisedFile } from '../exchange/anonymised-file';
import { SaveEverything } from '../exchange/save-everything';
import { TakeIn } from '../exchange/take-in';
import { Unlocked } from '../vault/unlocked';
import type { SectionProps } from './sections';

/** What leaves in files, and comes back. */
export function ExchangeSection({ onChange }: SectionProps) {
  return (
    <Unlocked>
      <SaveEverything />
      <TakeIn onChange={onChange} />
      <AnonymisedFile />
    </Unlocked>
  );
}
