/** Comments that people have checked become training comments, and nothing else does. */
import { ConsoleDatabase } from '#libs/platform/database.js';
import { makeDatabase } from '#tests/support/database.js';
import { TestHouse } from '#tests/support/house.js';
import { readChecked } from './corrections.js';

it('learns from comments on which every theme was decided, of the named organisation, without restricted ones', async () => {
  const made = await makeDatabase();
  const house = await TestHouse.open(made);
  const database = await ConsoleDatabase.open('console', made.as('console'));
  const [own, other] = [await house.addOrganisation('own'), await house.addOrganisation('other')];
  const add = async (organisation: string, text: string, restricted = false) => {
    const desk = await house.addTouchpoint(organisation, `desk-${text}`);
    return house.addFeedback(desk, {
      at: '2026-03-10T09:00:00Z',
      comment: { text, restricted, themes: { time: 'neg' }, sentiment: 'neg' },
    });
  };
  const themes = ['time', 'staff', 'digital', 'complaints', 'information', 'premises', 'outcome', 'cost'];
  const words = (present: string[]) =>
    JSON.stringify(
      themes.map((theme) => (present.includes(theme) ? { theme, present: true, polarity: 'pos', facet: null } : { theme, present: false })),
    );
  const check = (organisations: string[], feedback: string, marks: string, reviewing = false) =>
    database.writing({ organisations, reviewing }, (client) =>
      client.query("select kuule.check_themes($1, $2, null, 'person', null)", [feedback, marks]),
    );
  await check([own], await add(own, 'praised'), words(['staff']));
  await check([own], await add(own, 'nothing'), words([]));
  await check([own], await add(own, 'hidden', true), words(['cost']), true);
  await check([other], await add(other, 'elsewhere'), words(['cost']));
  await add(own, 'unchecked');

  const rows = await database.writing({ organisations: [own], reviewing: false }, (client) => readChecked(client, [own]));
  expect(rows.sort((a, b) => a.text.localeCompare(b.text))).toEqual([
    { lang: 'fi', text: 'nothing', sentiment: 'neg', themes: [] },
    { lang: 'fi', text: 'praised', sentiment: 'neg', themes: [{ theme: 'staff', polarity: 'pos' }] },
  ]);
  const { rows: audit } = await house.query('select organisation, actor_kind, action, count from kuule.audit');
  expect(audit).toEqual([{ organisation: own, actor_kind: 'shell', action: 'themes.train', count: 2 }]);
  await database.close();
  await house.close();
  await made.drop();
});
