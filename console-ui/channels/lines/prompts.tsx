import { useEffect, useState } from 'preact/hooks';
import type { LineSettings } from '../../../libs/contract/line.js';
import type { LinePrompts, PromptSentence, UploadedPrompt } from '../../../libs/contract/prompt.js';
import { get, type Refusal } from '../../api/client.js';
import { ProblemText } from '../../api/problem-text.js';
import { asRefusal } from '../../api/use-fetched.js';
import { useLocale } from '../../language/locale.js';
import { Field } from '../parts/field.js';
import { PromptRow } from './prompt-row.js';

interface Props {
  line: string;
  /** What is said follows them. */
  settings: LineSettings;
  organisation: string;
  timeZone: string;
}

/** What a line says, sentence by sentence, and the recordings of it. Fetched once somebody looks. */
export function Prompts({ line, settings, organisation, timeZone }: Props) {
  const { t } = useLocale();
  const [data, setData] = useState<LinePrompts | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isOpen, setOpen] = useState(false);
  const refresh = async () => {
    setRefusal(null);
    await get<LinePrompts>(`/lines/${line}/prompts`).then(setData, (error: unknown) => setRefusal(asRefusal(error)));
  };
  useEffect(() => {
    if (isOpen) void refresh();
  }, [isOpen, JSON.stringify(settings)]);
  return (
    <details class="prompts" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('prompts.title')}</summary>
      <p class="hint">{t('prompts.lead')}</p>
      {refusal && <ProblemText refusal={refusal} retry={() => void refresh()} />}
      {data && <Sheet line={line} organisation={organisation} timeZone={timeZone} data={data} refresh={refresh} />}
    </details>
  );
}

interface SheetProps {
  line: string;
  organisation: string;
  timeZone: string;
  data: LinePrompts;
  refresh: () => Promise<void>;
}

/** The sentences of one language at a time: whoever records them speaks one. */
function Sheet({ line, organisation, timeZone, data: { prompts, sentences }, refresh }: SheetProps) {
  const { t, language: own, languageName } = useLocale();
  const languages = [...new Set([...sentences, ...prompts].map(({ language }) => language))];
  const [chosen, setChosen] = useState('');
  const language = [chosen, own].find((each) => languages.includes(each)) ?? languages[0] ?? '';
  const recorded = new Map(prompts.filter((each) => each.language === language).map((each) => [each.prompt, each]));
  const spoken = sentences.filter((each) => each.language === language);
  const done = spoken.filter(({ prompt }) => recorded.has(prompt)).length;
  const unused: UploadedPrompt[] = [...recorded.values()].filter(({ prompt }) => !spoken.some((each) => each.prompt === prompt));
  const row = (prompt: string, sentence: PromptSentence | null) => (
    <PromptRow
      key={`${language} ${prompt}`}
      place={{ line, language, prompt }}
      sentence={sentence}
      organisation={organisation}
      recording={recorded.get(prompt)}
      timeZone={timeZone}
      refresh={refresh}
    />
  );
  return (
    <>
      <div class="channel-form">
        <Field label={t('prompts.language')} hint={t('prompts.recorded', { done, all: spoken.length })}>
          {(given) => (
            <select {...given} value={language} onChange={(event) => setChosen(event.currentTarget.value)}>
              {languages.map((each) => (
                <option key={each} value={each}>
                  {each === 'any' ? t('prompts.any') : languageName(each)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <ul class="prompt-list">
        {spoken.map((sentence) => row(sentence.prompt, sentence))}
        {unused.map(({ prompt }) => row(prompt, null))}
      </ul>
    </>
  );
}
