/** The house's directions (ARCHITECTURE.md). Arrows go down only; each rule says why it is there. */
const lib = (name, allowed) => ({
  name: `${name}-looks-down`,
  comment: `libs/${name} may use only: ${allowed.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^libs/${name}/` },
  to: { path: '^(libs|apps|migrations|kiosk-ui|console-ui|tests)/', pathNot: `^libs/(${[name, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', comment: 'A cycle cannot be read from top to bottom.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-barrels',
      comment: 'A lib is entered by its named files.',
      severity: 'error',
      from: {},
      to: { path: '^(libs|apps)/.*/index\\.tsx?$' },
    },
    lib('contract', []),
    lib('language', []),
    lib('redaction', []),
    lib('themes', []),
    lib('platform', ['contract']),
    lib('access', ['platform', 'contract']),
    // A device's token and a server key are credentials like any other.
    lib('catalogue', ['access', 'platform', 'contract']),
    lib('feedback', ['redaction', 'themes', 'language', 'catalogue', 'platform', 'contract']),
    // What arrives through a provider becomes feedback like any other.
    lib('channels', ['feedback', 'catalogue', 'access', 'platform', 'contract']),
    lib('reporting', ['platform', 'contract']),
    {
      name: 'libs-below-apps',
      comment: 'No lib knows which process it runs in.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|kiosk-ui|console-ui|tests)/' },
    },
    {
      name: 'apps-apart',
      comment: 'Processes meet in the database and the queue; only the all-in-one knows them all.',
      severity: 'error',
      from: { path: '^apps/(collector|worker|console)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'queue-in-one-place',
      comment: 'BullMQ is known to libs/platform and apps/worker alone.',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: '^(libs/platform|apps/worker)/' },
      to: { path: 'node_modules/(@nestjs/)?bullmq' },
    },
    {
      name: 'browsers-share-only-the-contract',
      comment: 'What runs in a browser may import the contract, and of the pure libs what was made small for it; nothing of the server.',
      severity: 'error',
      from: { path: '^(kiosk-ui|console-ui)/' },
      to: { path: '^(libs|apps|migrations|tests)/', pathNot: '^libs/(contract/|redaction/(warn|kinds|placeholders)\\.ts$)' },
    },
    {
      name: 'warning-without-lists',
      comment: 'What warns a writer in the browser reads no file and knows no list of names.',
      severity: 'error',
      from: { path: '^libs/redaction/warn\\.ts$' },
      to: { path: '^libs/redaction/(names/|redact\\.ts$|recognizers/any/person\\.ts$)|^(node:)?fs', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
