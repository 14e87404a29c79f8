import { useTrainingText } from './texts';

/** The way to the practice listings, for who has none of one's own at hand. */
export function DemoLink() {
  const { t } = useTrainingText();
  return (
    <p class="demo-link">
      {t('demoWhat')}{' '}
      <a href="demo.html" target="_blank" rel="noopener">
        {t('demoLink')}
      </a>
    </p>
  );
}
