import { useEffect } from 'preact/hooks';
import type { AddressedTouchpoint, AddressedTouchpoints } from '../../../libs/contract/touchpoint.js';
import { ProblemText } from '../../api/problem-text.js';
import { useFetched } from '../../api/use-fetched.js';
import { useLocale } from '../../language/locale.js';
import { Copyable } from '../parts/copyable.js';
import { Card, Cards, Part } from '../parts/part.js';
import type { SectionProps } from '../section-props.js';

/** Where the web form, its poster and the chat widget of each touchpoint are. */
export function TouchpointsSection({ organisation, onEnded }: SectionProps) {
  const { t } = useLocale();
  const { data, refusal, refresh } = useFetched<AddressedTouchpoints>('/touchpoints', new URLSearchParams({ organisation }));
  useEffect(() => {
    if (refusal?.status === 401) onEnded();
  }, [refusal]);
  return (
    <Part title={t('forms.title')} lead={t('forms.lead')}>
      {refusal && <ProblemText refusal={refusal} retry={refresh} />}
      {data?.touchpoints.length === 0 && <p>{t('forms.none')}</p>}
      {data && data.touchpoints.length > 0 && (
        <Cards>
          {data.touchpoints.map((touchpoint) => (
            <TouchpointCard key={touchpoint.key} touchpoint={touchpoint} />
          ))}
        </Cards>
      )}
    </Part>
  );
}

function TouchpointCard({
  touchpoint: { key, name, mode, liveAt, allowedOrigins, addresses, chats },
}: {
  touchpoint: AddressedTouchpoint;
}) {
  const { t, name: nameOf, list, language } = useLocale();
  const shown = nameOf(name);
  return (
    <Card name={shown} beside={t(`mode.${mode}`)}>
      {!liveAt && <p>{t('forms.notLive')}</p>}
      {liveAt && (
        <>
          <Copyable label={t('forms.form')} text={addresses.form} />
          <p class="channel-actions">
            <a class="button button-small" href={addresses.form} target="_blank" rel="noreferrer">
              {t('forms.open')}
              <span class="visually-hidden">: {shown}</span>
            </a>
            <a class="button button-small button-quiet" href={`${addresses.poster}?lang=${language}`} target="_blank" rel="noreferrer">
              {t('forms.poster')}
              <span class="visually-hidden">: {shown}</span>
            </a>
          </p>
          {addresses.widget && (
            <Copyable label={t('forms.widget')} text={`<script src="${addresses.widget}" data-touchpoint="${key}" async></script>`} />
          )}
        </>
      )}
      {mode !== 'phone' && (
        <p class="hint">{allowedOrigins.length ? t('forms.origins', { origins: list(allowedOrigins) }) : t('forms.noOrigins')}</p>
      )}
      {chats && <p class="hint">{t('forms.chats', chats)}</p>}
    </Card>
  );
}
