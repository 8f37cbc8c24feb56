import { Injectable } from '@nestjs/common';
import { IntakeTouchpoints } from '#libs/catalogue/intake-touchpoint.js';
import type { LineSettings } from '#libs/contract/line.js';
import { BriefMemory } from '#libs/platform/brief-memory.js';
import { CollectorDatabase } from '#libs/platform/database.js';
import type { Line } from '../lines.js';
import { lineScript, type LineScript } from '../script.js';
import { promptKeys, spokenPrompt } from '../texts.js';

/** By `language/prompt`, the id of the line whose recording is heard. */
export type HeardPrompts = ReadonlyMap<string, string>;

interface Recorded {
  id: string;
  settings: LineSettings;
  /** `language/prompt` of each. */
  places: string[];
}

/** Which recordings of people are heard in a call, at most a few seconds old. */
@Injectable()
export class RecordedPrompts {
  private readonly memory = new BriefMemory<HeardPrompts>(1_000);

  constructor(
    private readonly database: CollectorDatabase,
    private readonly touchpoints: IntakeTouchpoints,
  ) {}

  /**
   * Those of the line; in a call that was transferred to another touchpoint those that say the sentence of that touchpoint: of the line
   * itself where both have the same sentence, else of a line of that touchpoint.
   * @param touchpoint key of the one that the call is about.
   */
  heardIn(line: Line, touchpoint: string): Promise<HeardPrompts> {
    return this.memory.get(`${line.id} ${touchpoint}`, () => this.read(line, touchpoint));
  }

  private async read(line: Line, touchpoint: string): Promise<HeardPrompts> {
    const isOwn = touchpoint === line.touchpoint;
    const { rows } = await this.database.pool.query<Recorded>(
      `select l.id, l.settings, array_agg(p.language || '/' || p.prompt) as places
       from kuule.line l join kuule.touchpoint t on t.id = l.touchpoint join kuule.prompt p on p.line = l.id
       where l.id = $1 or (l.organisation = $2 and t.key = $3 and l.closed_at is null and not $4)
       group by l.id order by l.id = $1 desc, l.created_at`,
      [line.id, line.organisation, touchpoint, isOwn],
    );
    if (isOwn) return new Map(rows.flatMap(({ id, places }) => places.map((place) => [place, id] as const)));
    const about = await this.touchpoints.find(touchpoint);
    const own = await this.touchpoints.find(line.touchpoint);
    if (!about) return new Map();
    const wanted = lineScript(about, line.settings, true);
    const heard = new Map<string, string>();
    for (const { id, settings, places } of rows) {
      const of = id === line.id ? own : about;
      const said = of && lineScript(of, settings, true);
      for (const place of places) if (said && !heard.has(place) && isSame(place, said, wanted)) heard.set(place, id);
    }
    return heard;
  }
}

/** Whether a recording of one script's sentence says that of another. */
function isSame(place: string, said: LineScript, wanted: LineScript): boolean {
  const [one, other] = [sentenceAt(place, said), sentenceAt(place, wanted)];
  return one !== undefined && one === other;
}

function sentenceAt(place: string, script: LineScript): string | undefined {
  const [language = '', key = ''] = place.split('/');
  return promptKeys(script, language).includes(key) ? spokenPrompt(script, { key, language }).text : undefined;
}
