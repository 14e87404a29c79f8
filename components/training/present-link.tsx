import { useTrainingText } from './texts';

/** The way to the trainer's page, which projects a programme or one module of it. */
export function PresentLink({ programme, module }: { programme: string; module?: string }) {
  const { t } = useTrainingText();
  const query = new URLSearchParams({ programme, ...(module !== undefined && { module }) });
  return (
    <p class="to-present">
      <a href={`present.html?${query}`} target="_blank" rel="noopener">
        {t(module === undefined ? 'presentProgramme' : 'presentModule')}
      </a>
    </p>
  );
}
