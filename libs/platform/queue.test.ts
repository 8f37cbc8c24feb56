import { Bell } from './queue.js';

describe('the bell on a Redis that never answered', () => {
  it('delays neither the intake nor the stop', async () => {
    const bell = new Bell('redis://127.0.0.1:1');
    await expect(bell.ring(['0b9c3a52-6a0e-4a7e-8d8b-0d0a4f3f3b11'])).resolves.toBeUndefined();
    await expect(bell.onApplicationShutdown()).resolves.toBeUndefined();
  });
});
