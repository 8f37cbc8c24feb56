import { useLocale } from '../../../language/locale.js';
import { Field } from '../../parts/field.js';
import { Row, Rows } from './row.js';
import type { Queue } from './values.js';

interface Props {
  queues: Queue[];
  /** Those of the line, in which a queue is named. */
  languages: string[];
  change: (queues: Queue[]) => void;
  errorOf: (place: number) => string | undefined;
}

/** As many as a telephone has keys. */
const mostQueues = 9;

/** Among what a caller chooses when the transfer does not tell. */
export function Queues({ queues, languages, change, errorOf }: Props) {
  const { t, languageName } = useLocale();
  const set = (place: number, part: Partial<Queue>) => change(queues.map((each, at) => (at === place ? { ...each, ...part } : each)));
  return (
    <Rows
      title={t('lines.queues')}
      hint={t('lines.queuesHint')}
      add={t('lines.addQueue')}
      isFull={queues.length >= mostQueues}
      onAdd={() => change([...queues, { code: '', text: {} }])}
    >
      {queues.map(({ code, text }, place) => (
        <Row
          key={place}
          legend={t('lines.queueNumber', { n: place + 1 })}
          error={errorOf(place)}
          remove={() => change(queues.filter((_, at) => at !== place))}
        >
          <Field label={t('lines.queueCode')}>
            {(given) => (
              <input
                {...given}
                type="text"
                value={code}
                maxLength={50}
                autocomplete="off"
                spellcheck={false}
                onInput={(event) => set(place, { code: event.currentTarget.value })}
              />
            )}
          </Field>
          {languages.map((language) => (
            <Field key={language} label={t('lines.queueName', { language: languageName(language) })}>
              {(given) => (
                <input
                  {...given}
                  type="text"
                  lang={language}
                  value={text[language] ?? ''}
                  maxLength={200}
                  autocomplete="off"
                  onInput={(event) => set(place, { text: { ...text, [language]: event.currentTarget.value } })}
                />
              )}
            </Field>
          ))}
        </Row>
      ))}
    </Rows>
  );
}
