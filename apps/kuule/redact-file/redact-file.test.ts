import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { runKuule, type Ran } from '#tests/support/cli.js';
import { UsageError } from '../command.js';
import { redactFile as redactCommand } from '../commands/redact.js';

const bom = '\ufeff';
const number = '040 765 4321';
/** As windows-1252 has it: one byte a sign. */
const windows = (text: string) => Buffer.from(text.replace('€', '\x80'), 'latin1');

describe('redacting a survey file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kuule-redact-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const path = (name: string) => join(folder, name);
  const put = (name: string, content: string | Uint8Array) => writeFile(path(name), content);
  const get = (name: string) => readFile(path(name), 'utf8');
  /** The command in this process, with what it would print and end with (cli.ts). */
  async function redact(name: string, ...args: string[]): Promise<Ran> {
    const said = { out: '', err: '' };
    const { log, error } = console;
    console.log = (line: string) => (said.out += `${line}\n`);
    console.error = (line: string) => (said.err += `${line}\n`);
    try {
      const { values } = parseArgs({ args, options: redactCommand.options });
      return { code: (await redactCommand.run(values, [path(name)])) ?? 0, ...said };
    } catch (refused) {
      return { code: refused instanceof UsageError ? 2 : 1, ...said, err: (refused as Error).message };
    } finally {
      Object.assign(console, { log, error });
    }
  }

  const survey = [
    'Nro;Kommentti;Päivä',
    `1;"Odotin tunnin; soittakaa ${number}.\nSanoin ""hei"" ja lähdin.";5.4.2019`,
    '2;Mycket bra hjälp av Åsa Öberg, tack!;6.4.2019',
    '3;;7.4.2019',
    '4;Maksoin 12 € ja jonotin pitkään väärässä jonossa;8.4.2019',
    '',
  ].join('\r\n');
  const redacted = [
    'Kommentti;sensitive;assurance',
    '"Odotin tunnin; soittakaa [phone].\nSanoin ""hei"" ja lähdin.";no;high',
    'Mycket bra hjälp av [person], tack!;no;high',
    ';no;high',
    'Maksoin 12 € ja jonotin pitkään väärässä jonossa;no;high',
    '',
  ].join('\n');

  it.each([
    ['UTF-8', Buffer.from(survey), ';'],
    ['UTF-8 with a byte order mark', Buffer.from(bom + survey), ';'],
    ['Windows-1252', windows(survey), ';'],
    ['ISO-8859-1, tabs', windows(survey.replaceAll(/;(?! )/g, '\t').replace('€', 'e')), '\t'],
    ['UTF-16, tabs', Buffer.from(bom + survey.replaceAll(/;(?! )/g, '\t'), 'utf16le'), '\t'],
    ['commas after "sep=,"', Buffer.from(`sep=,\r\n${survey.replaceAll(/;(?! )/g, ',').replace('Åsa Öberg,', 'Åsa Öberg')}`), ','],
  ])('reads %s and writes the named column alone', async (_form, content, delimiter) => {
    await put('survey.csv', content);
    expect(await redact('survey.csv', '--column', 'Kommentti')).toMatchObject({ code: 0, err: '' });
    const expected = redacted.replaceAll(/;(?! )/g, delimiter);
    const written = (await get('survey.redacted.csv')).replace('[person] tack', '[person], tack').replace('12 e', '12 €');
    // A cell with no delimiter in it stands in no quotes.
    expect(written.replaceAll('"', '').replaceAll('""', '')).toBe(bom + expected.replaceAll('"', ''));
    expect(await readFile(path('survey.csv'))).toEqual(content);
  });

  it('keeps a file of one column whole, commas and all', async () => {
    await put('one.csv', `Kommentti\nHyvä, nopea ja ystävällinen\nsoita ${number}, kiitos\n`);
    expect(await redact('one.csv', '--column', 'kommentti')).toMatchObject({ code: 0 });
    expect(await get('one.redacted.csv')).toBe(
      `${bom}Kommentti,sensitive,assurance\n"Hyvä, nopea ja ystävällinen",no,high\n"soita [phone], kiitos",no,high\n`,
    );
  });

  it('counts kinds, and tells of a kept column what is in it but never a value', async () => {
    await put(
      'survey.csv',
      `Nimi,Puh,Ikä,Kommentti\nMaija Meikäläinen,${number},45,Soitan numerosta ${number}\nMatti Virtanen,,50,Kiitos hyvästä palvelusta\n`,
    );
    const { code, out, err } = await redact('survey.csv', '--column', 'Kommentti', '--keep', 'Nimi', '--keep', 'Puh', '--keep', 'Ikä');
    expect(code).toBe(0);
    expect(out).toContain('Removed 1: phone 1');
    expect(out).toContain('Rows: 2, texts: 2 (fi 2)');
    expect(err).toContain('column Nimi was kept as it is, and holds what looks like personal data: person 2');
    expect(err).toContain('column Puh was kept as it is, and holds what looks like personal data: phone 1');
    expect(err).not.toContain('Ikä');
    expect(out + err).not.toMatch(/Maija|Matti|765/);
    expect((await get('survey.redacted.csv')).split('\n')[1]).toBe(`Maija Meikäläinen,${number},45,Soitan numerosta [phone],no,high`);
  });

  it('marks what only a reviewer may read, or leaves it out', async () => {
    const restricted = 'Minulla on masennus ja jonotin lääkärille kuukauden';
    await put('survey.csv', `Kommentti;sensitive\n${restricted};x\nKassajono oli pitkä;y\n这里的服务非常好谢谢大家;z\n`);
    expect(await redact('survey.csv', '--column', 'Kommentti', '--keep', 'sensitive')).toMatchObject({ code: 0 });
    expect(
      (await get('survey.redacted.csv'))
        .trim()
        .split('\n')
        .map((line) => line.split(';').slice(1).join(';')),
    ).toEqual(['sensitive;sensitive*;assurance', 'x;yes;high', 'y;no;high', 'z;no;low']);
    const { out, err } = await redact('survey.csv', '--column', 'Kommentti', '--leave-out-restricted', '--force');
    expect(out).toContain('Rows left out: 2');
    expect(err).toContain('names may remain');
    expect(await get('survey.redacted.csv')).toBe(`${bom}Kommentti;sensitive;assurance\nKassajono oli pitkä;no;high\n`);
  });

  it('lets no cell become a formula, and leaves numbers alone', async () => {
    await put('survey.csv', 'Arvo;Kommentti\n-5;"=HYPERLINK(""http://x.example"")"\n"-3,5";=SUM(A1)\n+1+2;  -2+3\n');
    await redact('survey.csv', '--column', 'Kommentti', '--keep', 'Arvo');
    const cells = (await get('survey.redacted.csv'))
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(';').slice(0, 2));
    expect(cells).toEqual([
      ['-5', `"'=HYPERLINK(""http://x.example"")"`],
      ['-3,5', "'=SUM(A1)"],
      ["'+1+2", "'  -2+3"],
    ]);
  });

  describe('in a workbook', () => {
    const workbook = () =>
      writeXlsx({
        sheets: [
          { name: 'Ohje', rows: [['Lue tämä']] },
          {
            name: 'Vastaukset',
            rows: [
              ['Nro', 'Kommentti', 'Arvo'],
              [1, `Soittakaa ${number}`, 4.5],
              [2, 12, null],
              [3, null, true],
              [4, 'Kiitos, =hyvää työtä', 2],
            ],
          },
        ],
      });

    it('reads the named sheet and keeps numbers numbers', async () => {
      await put('survey.xlsx', await workbook());
      const { code, out } = await redact(
        'survey.xlsx',
        '--column',
        'Kommentti',
        '--keep',
        'Nro',
        '--keep',
        'Arvo',
        '--sheet',
        'Vastaukset',
      );
      expect(code).toBe(0);
      expect(out).toContain('not read and not written: Ohje');
      const { sheets } = await readXlsx(await readFile(path('survey.redacted.xlsx')));
      expect(sheets.map(({ name }) => name)).toEqual(['Vastaukset']);
      expect(sheets[0]!.rows).toEqual([
        ['Nro', 'Kommentti', 'Arvo', 'sensitive', 'assurance'],
        [1, 'Soittakaa [phone]', 4.5, 'no', 'high'],
        [2, 12, null, 'no', 'high'],
        [3, null, true, 'no', 'high'],
        [4, 'Kiitos, =hyvää työtä', 2, 'no', 'high'],
      ]);
    });

    it('says which sheets and columns there are', async () => {
      await put('survey.xlsx', await workbook());
      expect(await redact('survey.xlsx', '--column', 'Kommentti')).toMatchObject({
        code: 1,
        err: expect.stringContaining('The file has: Lue tämä'),
      });
      expect(await redact('survey.xlsx', '--column', 'x', '--sheet', 'y')).toMatchObject({
        code: 1,
        err: expect.stringContaining('Its sheets: Ohje, Vastaukset'),
      });
    });

    it('refuses what is none', async () => {
      await put('survey.xlsx', 'Nro;Kommentti');
      expect(await redact('survey.xlsx', '--column', 'x')).toMatchObject({ code: 1, err: expect.stringContaining('is no XLSX workbook') });
    });
  });

  describe('refuses in plain words', () => {
    it.each([
      ['a missing file', undefined, ['--column', 'Kommentti'], 1, 'There is no file'],
      ['an empty file', '', ['--column', 'Kommentti'], 1, 'is empty'],
      ['empty lines alone', '\n\n', ['--column', 'Kommentti'], 1, 'not even a header'],
      ['an unknown column', survey, ['--column', 'Teksti'], 1, 'There is no column Teksti. The file has: Nro, Kommentti, Päivä'],
      ['an unknown kept column', survey, ['--column', 'Kommentti', '--keep', 'Ikä'], 1, 'There is no column Ikä'],
      ['no column', survey, [], 2, '--column is missing. The file has: Nro, Kommentti, Päivä'],
      ['an unknown language', survey, ['--column', 'Kommentti', '--language', 'de'], 2, '--language is one of'],
      ['a sheet of a CSV file', survey, ['--column', 'Kommentti', '--sheet', 'x'], 1, 'no sheets'],
      [
        'a row that is too long',
        `${survey}5;Olen Maija Meikäläinen; x; y\r\n`,
        ['--column', 'Kommentti'],
        1,
        'ends on line 7 has 4 cells, the header has 3',
      ],
      ['a row that is too short', `${survey}5\r\n`, ['--column', 'Kommentti'], 1, 'ends on line 7 has 1 cells'],
      ['a quote without an end', `${survey}5;"Olen Maija;x\r\n`, ['--column', 'Kommentti'], 1, 'never closed'],
    ])('%s', async (_case, content, args, code, sentence) => {
      if (content !== undefined) await put('survey.csv', content);
      const ran = await redact('survey.csv', ...args);
      expect(ran).toMatchObject({ code, err: expect.stringContaining(sentence) });
      expect(ran.err).not.toContain('Maija');
      expect(await readdir(folder)).toEqual(content === undefined ? [] : ['survey.csv']);
    });

    it('another form of file', async () => {
      await put('survey.ods', 'x');
      expect(await redact('survey.ods', '--column', 'x')).toMatchObject({
        code: 1,
        err: expect.stringContaining('neither .csv nor .xlsx'),
      });
    });

    it('an output that is there, unless forced; and the original always', async () => {
      await put('survey.csv', survey);
      await put('out.csv', 'mine');
      await symlink(path('survey.csv'), path('link.csv'));
      const run = (...args: string[]) => redact('survey.csv', '--column', 'Kommentti', '--out', ...args);
      expect(await run(path('out.csv'))).toMatchObject({ code: 1, err: expect.stringContaining('is there already') });
      expect(await get('out.csv')).toBe('mine');
      for (const original of ['survey.csv', 'link.csv']) {
        expect(await run(path(original), '--force')).toMatchObject({ code: 1, err: expect.stringContaining('never overwritten') });
      }
      expect(await run(path('out.xlsx'))).toMatchObject({ code: 1, err: expect.stringContaining('name it .csv') });
      expect(await run(path('none/out.csv'))).toMatchObject({ code: 1, err: expect.stringContaining('Nothing can be written') });
      expect(await run(path('out.csv'), '--force')).toMatchObject({ code: 0 });
      expect(await get('out.csv')).toBe(bom + redacted);
      expect((await stat(path('out.csv'))).mode & 0o077).toBe(0);
      expect(await get('survey.csv')).toBe(survey);
    });
  });

  it('is a command that needs neither database nor configuration', async () => {
    await put('survey.csv', survey);
    const ran = await runKuule(['redact', path('survey.csv'), '--column', 'Kommentti'], { DATABASE_URL: 'postgres://127.0.0.1:1/none' });
    expect(ran).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Removed 2: person 1, phone 1') });
    expect(await runKuule(['redact', path('survey.csv'), '--column', 'Kommentti'], {})).toMatchObject({ code: 1 });
    expect(await runKuule(['redact', path('survey.csv')], {})).toMatchObject({ code: 2 });
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)('leaves nothing under the final name when it is ended midway (%s)', async (signal) => {
    await put('big.csv', `Kommentti\n${`Odotin tunnin, soittakaa ${number} tai tulkaa käymään luonani.\n`.repeat(200_000)}`);
    const child = spawn(process.execPath, ['dist/apps/kuule/cli.js', 'redact', path('big.csv'), '--column', 'Kommentti'], {
      stdio: 'ignore',
    });
    const ended = new Promise<number | null>((done) => child.on('exit', (code) => done(code)));
    const halves = async () => (await readdir(folder)).filter((name) => name.endsWith('.part'));
    while (child.exitCode === null && !(await halves()).length) await sleep(20);
    child.kill(signal);
    expect(await ended).toBe(signal === 'SIGKILL' ? null : 1);
    expect(await readdir(folder)).toEqual(signal === 'SIGKILL' ? expect.arrayContaining(['big.csv']) : ['big.csv']);
    expect(await readdir(folder)).not.toContain('big.redacted.csv');
  });
});
