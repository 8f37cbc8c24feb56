import { useLocale } from '../../language/locale.js';

/** What to do in the product, step by step; one message a product, one line a step. */
export function SetUp({ profile }: { profile: string }) {
  const { t, word } = useLocale();
  const steps = word(`hookSetUp.${profile}`, '').split('\n').filter(Boolean);
  if (!steps.length) return null;
  return (
    <>
      <h5>{t('hooks.setUp', { product: word(`hookProfile.${profile}`, profile) })}</h5>
      <ol class="steps-list">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
