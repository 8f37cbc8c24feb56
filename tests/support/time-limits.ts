/**
 * Gives every test and hook the time limit that it names, or else three minutes: the runner knows none, and a test that hangs would
 * hang the whole run without a name.
 */
import { addEventHandler } from 'jest-circus';

const usualMs = 180_000;

type Work = () => unknown;

const within = (ms: number, work: Work) => async () => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Took longer than ${ms / 1_000} s`)), ms);
  });
  try {
    return await Promise.race([work(), limit]);
  } finally {
    clearTimeout(timer);
  }
};

addEventHandler((event, { currentDescribeBlock }) => {
  if (event.name !== 'add_test' && event.name !== 'add_hook') return;
  const added = event.name === 'add_test' ? currentDescribeBlock.tests.at(-1) : currentDescribeBlock.hooks.at(-1);
  if (added?.fn) added.fn = within(event.timeout ?? usualMs, added.fn as Work);
});
