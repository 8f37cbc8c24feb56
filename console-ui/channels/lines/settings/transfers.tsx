import { limits } from '../../../../libs/contract/limits.js';
import { useLocale, type MessageKey } from '../../../language/locale.js';
import { Field } from '../../parts/field.js';
import { Row, Rows } from './row.js';
import { emptyRule, type Rule } from './values.js';

interface Props {
  rules: Rule[];
  languages: string[];
  /** Phone touchpoints of the organisation, by key. */
  touchpoints: { key: string; label: string }[];
  change: (rules: Rule[]) => void;
  errorOf: (place: number) => string | undefined;
}

type TextOf = 'to' | 'header' | 'value' | 'queue';
const lengths: Record<TextOf, number> = { to: 40, header: 62, value: 100, queue: 50 };

/** What a transferred call is known by, and what is then known of it. */
export function Transfers({ rules, languages, touchpoints, change, errorOf }: Props) {
  const { t, languageName } = useLocale();
  const set = (place: number, part: Partial<Rule>) => change(rules.map((each, at) => (at === place ? { ...each, ...part } : each)));
  const typed = (rule: Rule, place: number, name: TextOf) => (
    <Field label={t(`lines.rule.${name}` as MessageKey)}>
      {(given) => (
        <input
          {...given}
          type="text"
          inputMode={name === 'to' ? 'tel' : 'text'}
          value={rule[name]}
          maxLength={lengths[name]}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => set(place, { [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  const picked = (rule: Rule, place: number, name: 'language' | 'touchpoint', options: { key: string; label: string }[], none: string) => (
    <Field label={t(`lines.rule.${name}` as MessageKey)}>
      {(given) => (
        <select {...given} value={rule[name]} onChange={(event) => set(place, { [name]: event.currentTarget.value })}>
          <option value="">{none}</option>
          {options.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  const spoken = languages.map((key) => ({ key, label: languageName(key) }));
  return (
    <Rows
      title={t('lines.transfers')}
      hint={t('lines.transfersHint')}
      add={t('lines.addRule')}
      isFull={rules.length >= limits.lineTransfers}
      onAdd={() => change([...rules, emptyRule])}
    >
      {rules.map((rule, place) => (
        <Row
          key={place}
          legend={t('lines.ruleNumber', { n: place + 1 })}
          error={errorOf(place)}
          remove={() => change(rules.filter((_, at) => at !== place))}
        >
          <Field label={t('lines.rule.by')}>
            {(given) => (
              <select {...given} value={rule.by} onChange={(event) => set(place, { by: event.currentTarget.value as Rule['by'] })}>
                <option value="number">{t('lines.rule.byNumber')}</option>
                <option value="header">{t('lines.rule.byHeader')}</option>
              </select>
            )}
          </Field>
          {rule.by === 'number' && typed(rule, place, 'to')}
          {rule.by === 'header' && typed(rule, place, 'header')}
          {rule.by === 'header' && typed(rule, place, 'value')}
          {picked(rule, place, 'language', spoken, t('lines.rule.asked'))}
          {typed(rule, place, 'queue')}
          {picked(rule, place, 'touchpoint', touchpoints, t('lines.rule.own'))}
          <label class="channel-choice">
            <input
              type="checkbox"
              checked={rule.isStaffPicked}
              onChange={(event) => set(place, { isStaffPicked: event.currentTarget.checked })}
            />{' '}
            <span>{t('lines.rule.staffPicked')}</span>
          </label>
        </Row>
      ))}
    </Rows>
  );
}
