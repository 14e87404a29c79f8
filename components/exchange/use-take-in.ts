import { useState } from 'preact/hooks';
import { openWithPassphrase, openWithVault } from '../../utils/backup/content';
import { importFile, type Preview, previewFile } from '../../utils/exchange/everything';
import { isSealed } from '../../utils/exchange/sealed-file';
import { problemText } from './problem';
import { useExchangeTexts } from './texts';
import { useWork, wasStopped } from './work';

/** A file to be taken in: picked, dropped, or a copy in a folder. */
export interface Source {
  /** How it is called on the page. */
  name: string;
  read(): Promise<Blob>;
}
export type Step = { phase: 'sealed'; name: string; file: Blob } | ({ phase: 'preview'; name: string } & Preview);

/** From a file, through its passphrase and a look at what it would change, to what it holds being here. */
export function useTakeIn(onChange: () => void, onClosed: () => void) {
  const { t } = useExchangeTexts();
  const [step, setStep] = useState<Step>();
  const [said, setSaid] = useState('');
  const { work, run } = useWork();

  /** The buttons that had the focus are gone; what was done is said by the status. */
  const close = (sentence: string) => {
    setStep(undefined);
    setSaid(sentence);
    onClosed();
  };
  const look = async (file: Blob, name: string) => {
    const found = await run(t('checking'), (reins) => previewFile(file, reins));
    setStep({ phase: 'preview', name, ...found });
  };
  const refuse = (error: unknown) => close(wasStopped(error) ? '' : problemText(error, t, 'readRefused'));
  const opening = (file: Blob, open: typeof openWithVault) =>
    run(t('opening'), ({ signal, onProgress }) =>
      open(file, { signal, onProgress: (done) => onProgress(done, file.size) }),
    );

  return {
    step,
    said,
    work,
    cancel: () => close(''),
    async choose({ name, read }: Source) {
      setStep(undefined);
      setSaid('');
      try {
        const file = await read();
        if (!(await isSealed(file))) return await look(file, name);
        // A copy of the vault that is open needs no passphrase.
        const content = await opening(file, openWithVault);
        if (content) await look(content, name);
        else setStep({ phase: 'sealed', name, file });
      } catch (error) {
        refuse(error);
      }
    },
    async open({ file, name }: Extract<Step, { phase: 'sealed' }>, passphrase: string) {
      setSaid('');
      let opened: Blob | undefined;
      try {
        opened = await opening(file, (sealed, watch) => openWithPassphrase(sealed, passphrase, watch));
      } catch (error) {
        // The question stays: a passphrase is easily mistyped.
        setSaid(wasStopped(error) ? '' : problemText(error, t, 'readRefused'));
        return;
      }
      if (opened) await look(opened, name).catch(refuse);
    },
    async take({ checked, left }: Preview) {
      try {
        const counts = Object.values(await run(t('taking'), (reins) => importFile(checked, reins)));
        const changed = counts.reduce((sum, { added, replaced }) => sum + added + replaced, 0);
        const sentences = [changed || left ? t('taken', { count: changed }) : t('nothingNew')];
        if (left) sentences.push(t('needVault', { count: left }));
        close(sentences.join(' '));
      } catch (error) {
        close(wasStopped(error) ? t('takeStopped') : problemText(error, t, 'takeRefused'));
      }
      onChange();
    },
  };
}
export type TakingIn = ReturnType<typeof useTakeIn>;
