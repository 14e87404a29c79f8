import { useText } from './settings';

/** The way to the invented listings, in a tab of their own. */
export function PractiseLink() {
  const { t } = useText();
  return (
    <a href="/demo.html" target="_blank" rel="noopener">
      {t('practise')}
    </a>
  );
}
