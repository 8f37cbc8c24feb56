import { useState } from 'preact/hooks';
import type { HookSecret, Hooks } from '../../../libs/contract/hook.js';
import { limits } from '../../../libs/contract/limits.js';
import { post } from '../../api/client.js';
import { useLocale } from '../../language/locale.js';
import { Adding } from '../parts/adding.js';
import { Field } from '../parts/field.js';
import { Outcome } from '../parts/outcome.js';
import { useAction } from '../parts/use-action.js';

interface Props {
  hooks: Hooks;
  onMade: (made: HookSecret, profile: string) => void;
}

/** Asks for what a new hook needs: which product, what the ratings are about, and a name. */
export function NewHook({ hooks: { organisation, profiles, touchpoints }, onMade }: Props) {
  const { t, name: nameOf, word } = useLocale();
  const [name, setName] = useState('');
  const [profile, setProfile] = useState(profiles[0]?.name ?? '');
  const [touchpoint, setTouchpoint] = useState(touchpoints[0]?.key ?? '');
  const [isMissing, setMissing] = useState(false);
  const action = useAction();
  function submit() {
    setMissing(!name.trim());
    if (!name.trim()) return;
    void action.run(async () => {
      onMade(await post<HookSecret>('/hooks', { organisation, profile, touchpoint, name: name.trim() }), profile);
      setName('');
    });
  }
  if (!touchpoints.length) return <p>{t('hooks.noTouchpoint')}</p>;
  return (
    <Adding
      title={t('hooks.new')}
      submitLabel={t('hooks.create')}
      busy={action.busy}
      submit={submit}
      outcome={<Outcome action={action} fault={() => t('hooks.secretWrong')} />}
    >
      <Field label={t('hooks.profile')}>
        {(given) => (
          <select {...given} value={profile} onChange={(event) => setProfile(event.currentTarget.value)}>
            {profiles.map((each) => (
              <option key={each.name} value={each.name}>
                {word(`hookProfile.${each.name}`, each.name)}
                {each.support === 'shape-only' ? ` (${t('hooks.shapeOnly')})` : ''}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('channels.about')}>
        {(given) => (
          <select {...given} value={touchpoint} onChange={(event) => setTouchpoint(event.currentTarget.value)}>
            {touchpoints.map((each) => (
              <option key={each.key} value={each.key}>
                {nameOf(each.name)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('channels.name')} hint={t('hooks.nameHint')} error={isMissing ? t('hooks.nameMissing') : undefined}>
        {(given) => (
          <input
            {...given}
            type="text"
            value={name}
            maxLength={limits.hookNameLength}
            autocomplete="off"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
    </Adding>
  );
}
