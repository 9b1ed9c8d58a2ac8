// Which folder may import which. A folder that is not listed may import nothing.
const mayImport = {
  'domain': [],
  'lua': ['domain'],
  'src/workers': ['lua', 'domain'],
  'src/monaco': ['src/workers', 'lua', 'domain'],
  'src/graphql': ['domain'],
  'src/ui': [],
  'src/run-views': ['src/monaco', 'src/workers', 'src/ui', 'domain'],
  'src/workspace': ['src/graphql', 'src/workers', 'domain'],
  'src/features': ['src/workspace', 'src/run-views', 'src/monaco', 'src/workers', 'src/graphql', 'src/ui', 'domain'],
  'src/app': ['src'],
  'server': ['domain', 'lua'],
  'e2e': ['domain', 'server/test', 'lua/sandbox/attacks'],
  'bench': ['domain', 'server', 'e2e', 'lua'],
  'scripts': [],
}
const under = (folder) => `^${folder}/`
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    // The package that generated code names holds types alone, with no file to run.
    { name: 'every-import-resolves', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' } },
    { name: 'domain-and-lua-stay-pure', severity: 'error',
      from: { path: '^(domain|lua)/' },
      to: { path: '^node_modules/(@types/)?(react|react-dom|monaco-editor|@monaco-editor|urql|zustand)/' } },
    { name: 'domain-and-lua-know-no-machine', severity: 'error',
      from: { path: '^(domain|lua)/', pathNot: '\\.test\\.ts$' }, to: { dependencyTypes: ['core'] } },
    { name: 'only-monaco-knows-monaco', severity: 'error',
      from: { path: '^src/', pathNot: '^src/monaco/' }, to: { path: '^node_modules/(monaco-editor|@monaco-editor)/' } },
    // The frame of the sandbox takes the code of its worker as a text.
    { name: 'worker-code-stays-in-its-thread', severity: 'error',
      from: { path: '^src/', pathNot: '^src/workers/lua-run/sandbox-frame\\.ts$' }, to: { path: '^src/workers/[^/]+/worker\\.ts$' } },
    { name: 'features-do-not-know-each-other', severity: 'error',
      from: { path: '^src/features/([^/]+)/' }, to: { path: '^src/features/', pathNot: '^src/features/$1/' } },
    { name: 'server-modules-meet-at-their-service', severity: 'error',
      from: { path: '^server/modules/([^/]+)/' },
      to: { path: '^server/modules/', pathNot: ['^server/modules/$1/', '\\.service\\.ts$'] } },
  ],
  allowed: [
    ...Object.entries(mayImport).map(([from, to]) => ({
      from: { path: under(from) }, to: { path: [under(from), ...to.map(under)] } })),
    { from: {}, to: { pathNot: '^(src|domain|lua|server|e2e|bench|scripts)/' } }, // packages and Node's own modules
    { from: { path: '^[^/]+$|^src/main.tsx$' }, to: {} }, // entry points and tool configs
  ],
  allowedSeverity: 'error',
  options: {
    parser: 'swc', // TypeScript 7 has no parser that dependency-cruiser can call
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\?worker|\\?url(&inline)?|\\.css)$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
