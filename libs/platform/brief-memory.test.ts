import { BriefMemory } from './brief-memory.js';

test('asks once for many, and again after a failure or when nothing was there', async () => {
  const memory = new BriefMemory<string | undefined>(2);
  let asked = 0;
  const look = (value: string | undefined) => async () => (asked++, value);
  expect(await Promise.all([memory.get('a', look('first')), memory.get('a', look('second'))])).toEqual(['first', 'first']);
  expect(asked).toBe(1);
  expect(await memory.get('none', look(undefined))).toBeUndefined();
  expect(await memory.get('none', look('made'))).toBe('made');
  await expect(memory.get('bad', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await memory.get('bad', look('back'))).toBe('back');
});

test('is bounded: what is too much empties it', async () => {
  const memory = new BriefMemory<number>(2);
  for (const key of ['a', 'b', 'c']) await memory.get(key, async () => 1);
  expect(await memory.get('a', async () => 2)).toBe(2);
});

test('forgets after a few seconds', async () => {
  const memory = new BriefMemory<number>(2);
  const clock = Date.now;
  let now = 0;
  Date.now = () => now;
  try {
    await memory.get('a', async () => 1);
    now = 4_999;
    expect(await memory.get('a', async () => 2)).toBe(1);
    now = 5_000;
    expect(await memory.get('a', async () => 2)).toBe(2);
  } finally {
    Date.now = clock;
  }
});
