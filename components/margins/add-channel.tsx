import { useId, useState } from 'preact/hooks';
import { channelName, knownChannels, LONGEST_NAME, ownChannel } from './channels';
import { useMarginText } from './texts';

const OTHER = '';

/** A marketplace, the own shop, or a place the merchant names. */
export function AddChannel({ there, onAdd }: { there: readonly string[]; onAdd(channel: string): void }) {
  const { t, language } = useMarginText();
  const id = useId();
  const choices = knownChannels(t, language).filter((channel) => !there.includes(channel));
  const [chosen, setChosen] = useState(choices[0] ?? OTHER);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<'addNamed' | 'addTwice'>();
  // What was chosen is added by now.
  const selected = chosen === OTHER || choices.includes(chosen) ? chosen : (choices[0] ?? OTHER);
  const add = () => {
    const isOther = selected === OTHER;
    const channel = isOther ? ownChannel(name) : selected;
    if (isOther && !name.trim()) return setProblem('addNamed');
    if (there.includes(channel)) return setProblem('addTwice');
    setProblem(undefined);
    setName('');
    onAdd(channel);
  };
  return (
    <form
      class="add-channel"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h3>{t('addChannel')}</h3>
      <div class="figures">
        <div class="figure">
          <label for={id}>{t('addWhich')}</label>
          <select id={id} value={selected} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            {choices.map((channel) => (
              <option key={channel} value={channel}>
                {channelName(channel, t, language)}
              </option>
            ))}
            <option value={OTHER}>{t('addOther')}</option>
          </select>
        </div>
        {selected === OTHER && (
          <div class="figure">
            <label for={`${id}-name`}>{t('addName')}</label>
            <input
              id={`${id}-name`}
              type="text"
              maxLength={LONGEST_NAME}
              value={name}
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? `${id}-problem` : undefined}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
            {problem && (
              <p id={`${id}-problem`} class="error" role="alert">
                {t(problem)}
              </p>
            )}
          </div>
        )}
      </div>
      <div class="actions">
        <button type="submit">{t('add')}</button>
      </div>
    </form>
  );
}
