import type { Ref } from 'preact';
import { EXTENSION } from '../../utils/backup/generations';
import { TakeInSteps } from '../exchange/take-in-steps';
import type { TakingIn } from '../exchange/use-take-in';
import { FilePicker } from '../options/file-picker';
import { useBackupTexts } from './texts';

interface Props {
  takingIn: TakingIn;
  heading: Ref<HTMLHeadingElement>;
}

/** Takes up a copy again: one of a folder's, or any file picked or dropped here. */
export function Restore({ takingIn, heading }: Props) {
  const { t } = useBackupTexts();
  const pick = (file: File) => void takingIn.choose({ name: file.name, read: async () => file });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button in it is the first.
    <div
      class="restore exchange"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) pick(file);
      }}
    >
      <h3 tabIndex={-1} ref={heading}>
        {t('restore')}
      </h3>
      <p>{t('restoreWhat')}</p>
      {!takingIn.work && <FilePicker label={t('pick')} accept={EXTENSION} onPick={pick} />}
      <TakeInSteps takingIn={takingIn} />
    </div>
  );
}
