import { Injectable } from '@nestjs/common';
import type { LineSettings } from '#libs/contract/line.js';
import type { PromptSentence } from '#libs/contract/prompt.js';
import type { LocalText, Question } from '#libs/contract/questionnaire.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { lineScript } from '../script.js';
import { promptKeys, spokenPrompt } from '../texts.js';

interface Row {
  settings: LineSettings;
  name: LocalText;
  languages: string[];
  questions: Question[];
  organisationName: LocalText;
  officialRoute: LocalText;
}

@Injectable()
export class ReadSentences {
  constructor(private readonly database: ConsoleDatabase) {}

  /** What a line says in each of its languages, in the order of a call: the sheet for whoever records it. @throws Problem NOT_FOUND when no such line is theirs. */
  async execute(organisations: readonly string[], line: string): Promise<PromptSentence[]> {
    return this.database.reading({ organisations, reviewing: false }, async (client) => {
      const { rows } = await client.query<Row>(aboutSql, [line]);
      const [about] = rows;
      if (!about) throw new Problem('NOT_FOUND');
      const script = lineScript(about, about.settings, true);
      return script.languages.flatMap((language) =>
        promptKeys(script, language).map((prompt) => ({
          language,
          prompt,
          text: spokenPrompt(script, { key: prompt, language }).text,
          isOwn: script.texts?.[prompt]?.[language] !== undefined,
        })),
      );
    });
  }
}

const aboutSql = `
select l.settings, t.name, t.languages, q.questions, o.name as "organisationName", o.official_route as "officialRoute"
from kuule.line l
join kuule.touchpoint t on t.id = l.touchpoint
join kuule.organisation o on o.id = l.organisation
join kuule.questionnaire q on (q.organisation, q.name, q.version) = (t.organisation, t.questionnaire, t.questionnaire_version)
where l.key = $1`;
