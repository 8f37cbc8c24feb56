import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./predict.js', import.meta.url));
const run = (task: string, input: string) => spawnSync(process.execPath, [program, task], { input, encoding: 'utf8' });
const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('predict', () => {
  it('answers each line in its place, and a line that it cannot read without echoing it', () => {
    const input = [
      '{"id":"a","text":"Ring mig 070-123 45 67","lang":"sv"}',
      'Aino Virtanen',
      '',
      '{"id":7}',
      '[1]',
      '{"id":"b","text":""}',
    ];
    const { stdout, status } = run('redaction', input.join('\n'));
    expect(status).toBe(0);
    expect(lines(stdout)).toEqual([
      {
        id: 'a',
        language: 'sv',
        redacted: 'Ring mig [phone]',
        spans: [{ start: 9, end: 22, kind: 'phone' }],
        sensitive: false,
        assurance: 'high',
      },
      { id: null, error: 'not JSON' },
      { id: null, error: 'not JSON' },
      { id: 7, error: 'text is missing' },
      { id: null, error: 'not an object' },
      { id: 'b', language: 'other', redacted: '', spans: [], sensitive: false, assurance: 'low' },
    ]);
  });

  it('does not cut a line at a separator that JSON may hold', () => {
    expect(lines(run('language', '{"id":1,"text":"Kiitos\u2028paljon avusta"}\n').stdout)).toEqual([{ id: 1, language: 'fi' }]);
  });

  it('says how it is used when the task is unknown', () => {
    const { status, stderr, stdout } = run('weather', '');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage');
  });
});
