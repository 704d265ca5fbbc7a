/**
 * The layers of src/ARCHITECTURE.md as rules. What a layer may import of ours is the table below;
 * everything else is forbidden, type-only imports included.
 */
const mayImport = {
  messages: [],
  tokens: [],
  domain: [],
  analysis: ['domain'],
  measurement: ['domain'],
  layout: ['domain'],
  rendering: ['domain', 'layout', 'measurement', 'tokens'],
  interchange: ['domain', 'analysis', 'measurement', 'layout', 'rendering'],
  store: ['domain', 'layout'],
  persistence: ['domain', 'store'],
  collaboration: ['domain', 'store'],
  'collaboration/protocol': ['domain'],
  ui: [
    ...['messages', 'tokens', 'domain', 'analysis', 'measurement'],
    ...['layout', 'rendering', 'interchange', 'store'],
  ],
  app: [
    ...['messages', 'tokens', 'domain', 'analysis', 'measurement', 'layout', 'rendering'],
    ...['interchange', 'store', 'persistence', 'collaboration', 'ui'],
  ],
  participant: ['collaboration/protocol', 'messages', 'tokens'],
  server: ['collaboration/protocol', 'domain'],
};

/** A folder, or the file of the same name: `collaboration/protocol.ts`. */
const within = (layers) => `^src/(${layers.join('|')})(/|[.][^/]+$)`;

const layerRules = Object.entries(mayImport).map(([layer, allowed]) => ({
  name: `layer-${layer.replace('/', '-')}`,
  comment: `${layer} imports of ours only: ${allowed.join(', ') || 'nothing'}.`,
  severity: 'error',
  from:
    layer === 'collaboration'
      ? { path: within([layer]), pathNot: within(['collaboration/protocol']) }
      : { path: within([layer]) },
  to: { path: '^src/', pathNot: within([layer, ...allowed]) },
}));

/** A package that only the given place may know. */
const onlyKnownTo = (place, packages, path) => ({
  name: `only-${place}-knows-${packages[0]}`,
  comment: `Only ${place} imports ${packages.join(', ')}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: path },
  to: { path: `(^|/)node_modules/(@types/)?(${packages.join('|')})/` },
});

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'known-layer',
      comment: 'Every file in src belongs to a layer of the table.',
      severity: 'error',
      from: { path: '^src/', pathNot: within(Object.keys(mayImport)) },
      to: {},
    },
    onlyKnownTo('persistence', ['dexie'], '^src/persistence/'),
    onlyKnownTo('forceSimulation', ['d3-force'], '^src/layout/forceSimulation[^/]*[.]ts$'),
    onlyKnownTo(
      'ui-and-app',
      ['react', 'react-dom', 'react-aria-components', 'react-aria', 'wouter', 'lucide-react'],
      '^src/(ui|app)/',
    ),
    {
      name: 'no-tests-in-src',
      comment: 'Test code is never part of the app.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-dev-packages-in-src',
      comment: 'The app imports only what is in "dependencies"; types alone may come from @types.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/server/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/(@types/|vite-plugin-pwa/)',
      },
    },
    {
      name: 'no-circular',
      comment: 'Nothing goes round in circles.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file nobody imports, and which imports nobody, is dead.',
      severity: 'error',
      from: { orphan: true, pathNot: ['[.]d[.]ts$', '^src/app/main[.]tsx$', '^src/server/'] },
      to: {},
    },
    {
      name: 'not-to-unresolvable',
      comment: 'Every import leads somewhere; virtual: modules come from the build.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'module', 'default', 'types'],
    },
  },
};
