import '../forget.css';
import type { SectionProps } from '../data/sections';
import { Unlocked } from '../vault/unlocked';
import { EraseAll } from './erase-all';
import { EraseSome } from './erase-some';
import { RetentionChoice } from './retention-choice';
import { SpaceUse } from './space-use';
import { Erasing, UndoList, useUndo } from './undo';

/** What is kept, for how long, and how it goes; a locked vault closes only what names things. */
export function ForgetSection({ changes, onChange }: SectionProps) {
  const { erase, ...undo } = useUndo(onChange);
  return (
    <Erasing.Provider value={erase}>
      <SpaceUse changes={changes} />
      <RetentionChoice onChange={onChange} />
      <Unlocked>
        <EraseSome changes={changes} />
      </Unlocked>
      <EraseAll changes={changes} />
      <UndoList {...undo} />
    </Erasing.Provider>
  );
}
