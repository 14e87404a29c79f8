import { useTrainingText } from './texts';

/** The ways to the practice listings, for who has none of one's own at hand, and to a trainer's sessions. */
export function DemoLink() {
  const { t } = useTrainingText();
  return (
    <p class="demo-link">
      {t('demoWhat')}{' '}
      <a href="demo.html" target="_blank" rel="noopener">
        {t('demoLink')}
      </a>
      <br />
      {t('sessionWhat')}{' '}
      <a href="session.html" target="_blank" rel="noopener">
        {t('sessionLink')}
      </a>
    </p>
  );
}
