/**
 * Tests run compiled, as shipped, and in bare Node: a worker loads the libraries once for all of its files, where Jest's own runner
 * would load them anew for each and take twice as long. The price: what a file leaves behind in a module, the next one finds.
 */
export default {
  runner: 'jest-light-runner/child-process',
  roots: ['<rootDir>/dist'],
  testMatch: ['**/*.test.js'],
  transform: {},
  globalSetup: '<rootDir>/dist/tests/support/global-setup.js',
  globalTeardown: '<rootDir>/dist/tests/support/global-teardown.js',
  setupFilesAfterEnv: ['<rootDir>/dist/tests/support/time-limits.js'],
  // One more than there are cores on a small machine: much of a run is spent waiting, for browsers, leases and calls.
  maxWorkers: 3,
};
