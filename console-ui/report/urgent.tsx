import { CommentsLink } from '../filters/navigation.js';
import { useLocale } from '../language/locale.js';

/** Said first, and aloud, where somebody may be in danger. */
export function Urgent({ n }: { n: number }) {
  const { t } = useLocale();
  return (
    <div role="alert">
      {n > 0 && (
        <div class="urgent">
          <p>
            <strong>{t('urgent.title', { n })}</strong> {t('urgent.text')}
          </p>
          <CommentsLink class="button" behind={{ urgent: true }}>
            {t('urgent.show', { n })}
          </CommentsLink>
        </div>
      )}
    </div>
  );
}
