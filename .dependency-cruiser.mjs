/** Which part may import which; `npm run check:imports` holds it. */
export default {
  forbidden: [
    {
      name: 'core-stands-alone',
      comment:
        'core is what is true of requests and papers: it imports itself and zod, and touches no file, clock or network.',
      severity: 'error',
      from: { path: '^core/', pathNot: '[.]test[.]ts$' },
      to: { pathNot: ['^core/', '^node_modules/zod/'] },
    },
    {
      name: 'core-tests-stand-alone',
      comment: 'Tests of core may read files beside them and use vitest, but no other part.',
      severity: 'error',
      from: { path: '^core/.*[.]test[.]ts$' },
      to: { path: '^(functions|infra|console|eval|test)/' },
    },
    {
      name: 'functions-know-no-place',
      comment:
        'The steps run on AWS and on one machine; where they run is for infra to say, what a person sees for console.',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^(infra|console|eval|test)/' },
    },
    {
      name: 'console-knows-the-api-alone',
      comment:
        'The console is derived from the tables of the API and from core; how the server works is not its business.',
      severity: 'error',
      from: { path: '^console/' },
      to: {
        path: '^(functions|infra|eval)/',
        pathNot: '^functions/api/((routes|shapes|problems)[.]ts$|shapes/)',
      },
    },
    {
      name: 'first-page-carries-no-schemas',
      comment:
        'Shapes are types in the browser: zod would weigh on the first page, and tries whether it may use eval.',
      severity: 'error',
      from: { path: '^console/', pathNot: '^console/review/' },
      to: { path: '^functions/api/shapes([.]ts$|/)|^node_modules/zod/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'a-page-knows-no-other-page',
      comment: 'Pages share the base and the names; only the page of keys lists what each page has.',
      severity: 'error',
      from: { path: '^console/(mailroom|queue|review|officer)/' },
      to: { path: '^console/(mailroom|queue|review|officer|help)/', pathNot: '^console/$1/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^test/|[.]test[.]ts$' },
      to: { path: '^test/|[.]test[.]ts$' },
    },
    {
      name: 'evaluation-asks-the-program-only',
      comment:
        'The evaluation runs the command line as a user does: nothing it measures may be reached past it, and no part may see the truth.',
      severity: 'error',
      from: { path: '^(core|functions|infra|console)/' },
      to: { path: '^eval/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unknown', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    {
      name: 'only-declared-packages',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-tools-in-the-product',
      comment: 'What runs in production may not lean on a development dependency.',
      severity: 'error',
      from: { path: '^(core|functions|infra/local)/', pathNot: '[.]test[.]ts$' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    parser: 'swc',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
