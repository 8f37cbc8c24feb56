/** What triage stores of themes and service areas, and which weights it classifies with. */
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WorkerDatabase } from '#libs/platform/database.js';
import { themesVersion } from '#libs/themes/classify.js';
import { makeDatabase, type TestDatabase } from '#tests/support/database.js';
import { TestHouse } from '#tests/support/house.js';
import { Analyser } from './analyser.js';
import type { TriagedComment } from './after-triage.js';
import { StoreModelCard } from './model-card.js';
import { storeTriaged } from './store-triaged.js';

describe('what triage stores of a classification', () => {
  let made: TestDatabase;
  let house: TestHouse;
  let database: WorkerDatabase;

  beforeAll(async () => {
    made = await makeDatabase();
    house = await TestHouse.open(made);
    database = await WorkerDatabase.open('worker', made.as('worker'));
  });
  afterAll(async () => {
    await database.close();
    await house.close();
    await made.drop();
  });

  /** Stores a comment of a touchpoint as triage does. @returns its feedback's row */
  async function triaged(touchpoint: { organisation: string; id: string; key: string }, more: Partial<TriagedComment>) {
    const feedback = await house.addFeedback(touchpoint, { at: '2026-03-10T09:00:00Z', unclassified: 'waiting' });
    const key = (await house.query("insert into kuule.sealing_key (public_key) values ('') returning id")).rows[0]?.['id'];
    await house.query(
      "insert into kuule.raw_comment (feedback, field, sealing_key, ephemeral_key, sealed, received_at) values ($1, 'comment', $2, '', '', now())",
      [feedback, key],
    );
    const comment: TriagedComment = {
      feedback,
      organisation: touchpoint.organisation,
      language: 'fi',
      redacted: 'Sanat',
      spanCounts: {},
      explanations: [],
      subThemes: [],
      sensitive: false,
      assurance: 'high',
      contactRemoved: false,
      themes: [],
      sentiment: 'neu',
      urgent: [],
      serviceArea: null,
      ...more,
    };
    const versions = { language: '1', redaction: '1', themes: 'themes-1' };
    await storeTriaged(database, { comments: [comment], versions, after: [], areListsCurrent: async () => true });
    const { rows } = await house.query('select service_area, service_area_source from kuule.feedback where id = $1', [feedback]);
    return { feedback, area: rows[0] };
  }

  it('takes the service area from the service, else from the words, else leaves it open', async () => {
    const organisation = await house.addOrganisation(`areas-${randomUUID()}`);
    const service = await house.addService(organisation, 'permits');
    await house.query("update kuule.service set service_area = 'building' where id = $1", [service]);
    const counter = await house.addTouchpoint(organisation, `counter-${randomUUID()}`, { service });
    const desk = await house.addTouchpoint(organisation, `desk-${randomUUID()}`);
    expect((await triaged(counter, { serviceArea: 'library' })).area).toEqual({ service_area: 'building', service_area_source: 'service' });
    expect((await triaged(desk, { serviceArea: 'library' })).area).toEqual({ service_area: 'library', service_area_source: 'classified' });
    expect((await triaged(desk, {})).area).toEqual({ service_area: null, service_area_source: null });
  });

  it('keeps what the classifier is not sure of, marked so', async () => {
    const organisation = await house.addOrganisation(`unsure-${randomUUID()}`);
    const desk = await house.addTouchpoint(organisation, `desk-${randomUUID()}`);
    const themes = [
      { theme: 'time', polarity: 'neg', confidence: 0.9 },
      { theme: 'cost', polarity: 'neg', confidence: 0.3, unsure: true },
    ];
    const { feedback } = await triaged(desk, { themes });
    const { rows } = await house.query('select theme, unsure from kuule.theme_mark where feedback = $1 order by theme', [feedback]);
    expect(rows).toEqual([
      { theme: 'cost', unsure: true },
      { theme: 'time', unsure: false },
    ]);
    expect((await house.query('select theme from kuule.report_mark where feedback = $1', [feedback])).rows).toEqual([{ theme: 'time' }]);
  });

  describe('with weights of the installation’s own', () => {
    let folder: string;
    beforeEach(async () => {
      folder = join(await mkdtemp(join(tmpdir(), 'kw-')), 'themes');
      await mkdir(folder);
      await copyFile(new URL('../../themes/model/weights.bin', import.meta.url), join(folder, 'weights.bin'));
    });
    afterEach(() => rm(join(folder, '..'), { recursive: true }));

    async function versionWith(local: object): Promise<string> {
      await writeFile(join(folder, 'local.json'), JSON.stringify(local));
      const analyser = new Analyser(undefined, folder);
      try {
        return (await analyser.versions()).themes;
      } finally {
        await analyser.close();
      }
    }

    it('classifies under a version of its own, unless they continue another version than this one', async () => {
      expect(await versionWith({ base: themesVersion, version: `${themesVersion}+local-1` })).toBe(`${themesVersion}+local-1`);
      expect(await versionWith({ base: 'themes-0', version: 'themes-0+local-7' })).toBe(themesVersion);
    });

    it('stores their model card for the reports', async () => {
      const matrix = [0, 1, 2, 3].map((truth) => [0, 1, 2, 3].map((said) => (said === truth ? 40 : 2)));
      await writeFile(join(folder, 'local.json'), JSON.stringify({ base: themesVersion, version: `${themesVersion}+local-1` }));
      await writeFile(join(folder, 'confusion.json'), JSON.stringify({ classes: [], counts: { fi: { time: matrix } } }));
      const card = new StoreModelCard(database, folder);
      for (let each = 0; each < 2; each++) await card.execute(`${themesVersion}+local-1`);
      const { rows } = await house.query('select confusion from kuule.classifier_error where version = $1', [`${themesVersion}+local-1`]);
      expect(rows).toEqual([{ confusion: { fi: { time: matrix } } }]);
    });
  });
});
