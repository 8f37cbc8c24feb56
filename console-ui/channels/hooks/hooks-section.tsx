import { useEffect, useState } from 'preact/hooks';
import type { HookSecret, Hooks } from '../../../libs/contract/hook.js';
import { ProblemText } from '../../api/problem-text.js';
import { useFetched } from '../../api/use-fetched.js';
import { useLocale } from '../../language/locale.js';
import { Cards, Part } from '../parts/part.js';
import type { SectionProps } from '../section-props.js';
import { HookCard } from './hook-card.js';
import { NewHook } from './new-hook.js';
import { SecretOnce } from './secret-once.js';

/** The addresses that chat products send ratings to. */
export function HooksSection({ organisation, timeZone, onEnded }: SectionProps) {
  const { t } = useLocale();
  const { data, refusal, refresh } = useFetched<Hooks>('/hooks', new URLSearchParams({ organisation }));
  const [made, setMade] = useState<(HookSecret & { profile: string }) | null>(null);
  useEffect(() => {
    if (refusal?.status === 401) onEnded();
  }, [refusal]);
  function onMade(secret: HookSecret, profile: string) {
    setMade({ ...secret, profile });
    refresh();
  }
  return (
    <Part title={t('hooks.title')} lead={t('hooks.lead')}>
      {refusal && <ProblemText refusal={refusal} retry={refresh} />}
      {made && <SecretOnce key={made.id} made={made} onClose={() => setMade(null)} />}
      {data && data.hooks.length === 0 && <p>{t('hooks.none')}</p>}
      {data && data.hooks.length > 0 && (
        <Cards>
          {data.hooks.map((hook) => (
            <HookCard
              key={hook.id}
              hook={hook}
              profile={data.profiles.find(({ name }) => name === hook.profile)}
              organisation={organisation}
              timeZone={timeZone}
              refresh={refresh}
              onMade={onMade}
            />
          ))}
        </Cards>
      )}
      {data && <NewHook hooks={data} onMade={onMade} />}
    </Part>
  );
}
