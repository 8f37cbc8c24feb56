import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { CommentItem, Summary, ThemeFigures } from '#libs/contract/figure.js';
import { changeOf, refused } from '../change.js';
import { csatFigure, indexFigure, meanFigure } from '../statistics/figure.js';
import { themesOf } from '../themes.js';
import { commentsFile } from './comments-file.js';
import { csvStream } from './spreadsheet.js';
import { summaryFile } from './summary-file.js';
import { words } from './words.data.js';

const byteOrderMark = '\uFEFF';
/** Unlike a text decoder this keeps the byte order mark. */
const text = async (file: Readable) => (await buffer(file)).toString();

const comment: CommentItem = {
  id: '5a6f2f5c-0f6f-4f43-9a3b-5b5d3a1f0c11',
  text: 'Jonotin 40 minuuttia; "kiitos"',
  language: 'fi',
  rating: 2,
  mode: 'kiosk',
  touchpoint: 'library-desk',
  receivedOn: '2026-03-10',
  themes: [{ theme: 'time', facet: 'queue', polarity: 'neg', confidence: 0.9 }],
  serviceArea: null,
  serviceAreaSource: null,
  sentiment: 'neg',
  urgent: [],
  assurance: 'high',
  review: null,
};

describe('a file for a spreadsheet', () => {
  it.each(['=1+1', '+358', '-2', '@sum', '\tx', '\rx', '=HYPERLINK("http://x")'])('turns no text into a formula: %j', async (dangerous) => {
    const file = await text(commentsFile([{ ...comment, text: dangerous }], 'en'));
    const cell = file.split('\n')[1]?.split(',Negative,')[1] ?? '';
    expect(file).toContain(`'${dangerous.replaceAll('"', '""')}`);
    expect(cell).not.toMatch(/(^|,)"?[=+\-@\t\r]/);
  });

  it('leaves negative numbers numbers', async () => {
    expect(await text(csvStream([[-3.25, 1 / 3, null]], 'en'))).toBe(`${byteOrderMark}-3.25,0.3333,\n`);
    expect(await text(csvStream([[-3.25, 1 / 3, null]], 'fi'))).toBe(`${byteOrderMark}-3,25;0,3333;\n`);
  });

  it('has its words in the language asked for', async () => {
    expect((await text(commentsFile([comment], 'en'))).split('\n')).toEqual([
      `${byteOrderMark}Id,Day,Touchpoint,Mode,Language,Rating,Tone,Themes,Service area,Urgent,Comment`,
      `${comment.id},2026-03-10,library-desk,Kiosk,fi,2,Negative,Time and queues: negative,,,"Jonotin 40 minuuttia; ""kiitos"""`,
      '',
    ]);
    const [header, row] = (await text(commentsFile([comment], 'fi'))).split('\n');
    expect(header).toBe(`${byteOrderMark}Tunniste;Päivä;Palautepiste;Kanava;Kieli;Arvosana;Sävy;Aiheet;Palvelualue;Kiireellisiä;Kommentti`);
    expect(row).toContain(';Kioski;fi;2;Kielteinen;Aika ja jonot: kielteinen;;;"Jonotin');
    expect(await text(commentsFile([], 'sv'))).toMatch(/Återkopplingspunkt;Kanal;Språk;Betyg/);
  });

  it('has every word in every language', () => {
    for (const language of Object.values(words)) expect(Object.values(language).filter((word) => word.trim() === '')).toEqual([]);
  });
});

describe('the file of a report', () => {
  const ratings = [1, 0, 1, 1, 7] as const;
  const period = { from: '2026-03-10', to: '2026-03-10' };
  const comments = { total: 2, waiting: 0, setAside: 0, classified: 2, urgent: 0, versions: ['themes-1'] };
  const themes = themesOf({ marks: [{ theme: 'time', polarity: 'neg', n: 2 }], comments });
  const composition = [{ mode: 'kiosk' as const, selection: 'open', n: 10 }];
  const side = { period, n: 10, ratings, composition, themes, versions: [] };
  const summary: Summary = {
    asOf: '2026-03-11T08:00:00.000Z',
    ...period,
    timeZone: 'Europe/Helsinki',
    n: 10,
    ratings: [...ratings],
    mean: meanFigure(ratings),
    csat: csatFigure(ratings),
    index: indexFigure(ratings),
    trend: { unit: 'day', points: [{ from: '2026-03-10', n: 10, csat: csatFigure(ratings), mean: meanFigure(ratings) }] },
    composition,
    themes,
    complaintsBy: [{ theme: 'none', n: 1 }],
    general: { pos: 1, neg: 0, mix: 0, neu: 0 },
    comments: { total: 2, waiting: 0, setAside: 0 },
    urgent: 0,
    sortedAnew: null,
    subThemes: [{ key: 'parking', parent: 'premises', name: { fi: 'Pysäköinti', en: 'Parking' }, comments: 3 }],
    change: changeOf(side, { ...side, n: 3, ratings: [3, 0, 0, 0, 0] }),
  };

  const share = { value: 0.21, low: 0.17, high: 0.26, n: 90 };
  const points = { points: 5, low: 1, high: 9, comparable: true };
  const adjusted: ThemeFigures = {
    asOf: summary.asOf,
    ...period,
    errorsFrom: 'card',
    checks: { n: 12, needed: 200, provisional: true },
    versions: ['themes-1'],
    themes: [
      {
        theme: 'time',
        comments: 20,
        ofComments: 90,
        prevalence: { ...share, definition: 'theme-prevalence-adjusted@1', state: 'ok' },
        positiveShare: { ...share, n: 8, definition: 'theme-positive-share-adjusted@1', state: 'few' },
        change: { prevalence: points, positiveShare: refused },
      },
    ],
  };

  it('has the adjusted figures with how their error is known, and says that they are provisional', async () => {
    const lines = (await text(summaryFile(summary, adjusted, 'en'))).split('\n');
    const table = '"Themes, adjusted for the classifier’s error"'.replaceAll('"', '');
    expect(lines.join('\n')).toContain(table);
    const rows = lines.map((line) => line.replaceAll('"', '')).filter((line) => line.startsWith(table) || line.startsWith('Change of adj'));
    expect(rows.map((row) => row.slice(row.indexOf(',Time') + 1)).filter((row) => row.startsWith('Time'))).toEqual([
      'Time and queues,Share of comments,0.21,0.17,0.26,90,provisional: too few comments checked,theme-prevalence-adjusted@1',
      'Time and queues,Positive share,0.21,0.17,0.26,8,too few to compare,theme-positive-share-adjusted@1',
      'Time and queues,Share of comments,5,1,9,,comparable,',
      'Time and queues,Positive share,,,,,classified by another version,',
    ]);
    expect(rows[0]).toContain('Error known from,the classifier’s model card');
  });

  it('has the tables of the screen with n, limits, state and definition', async () => {
    const lines = (await text(summaryFile(summary, adjusted, 'en'))).split('\n');
    expect(lines[0]).toBe(`${byteOrderMark}Table,Item,Measure,Value,Low (95 %),High (95 %),n,State,Definition`);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Report,First day,,2026-03-10,,,,,',
        'Figures,Answers,,10,,,,,',
        'Figures,"Satisfied (4 or 5), share",,0.8,0.4902,0.9433,10,comparable,csat@1',
        'Ratings,5,Answers,7,,,10,,',
        'How it was collected,Kiosk,Open to all,10,,,10,,',
        'Trend,2026-03-10,"Satisfied (4 or 5), share",0.8,0.4902,0.9433,10,comparable,csat@1',
        'Themes,Time and queues,Comments,2,,,2,,',
        'Themes,Time and queues,Positive share,0,0,0.6576,2,too few to compare,theme-positive-share@1',
        'Themes,Time and queues,Negative,2,,,,,',
        'Own themes,Parking,Comments,3,,,,,',
        'Complaints by theme,No other theme,Comments,1,,,,,',
        'Comments without a theme,,Positive,1,,,,,',
        'Comments,Received,,2,,,,,',
      ]),
    );
    expect(lines.find((line) => line.startsWith('Change,"Satisfied'))).toMatch(/,Percentage points,80,.*,too few to compare,$/);
  });
});
