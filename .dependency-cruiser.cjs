/** Import directions of the code: lib (pure) ← components ← content/figures ← app. Each rule says why. */
const test = '\\.test\\.tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one idea or three: move what they share to a third.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'lib-is-pure',
      comment: 'Meaning is pure: lib (without lib/content) knows neither the disk nor React nor Next, so that it runs anywhere.',
      severity: 'error',
      from: { path: '^lib/', pathNot: ['^lib/content/', test] },
      to: {
        path: [
          '^(react|react-dom|next|recharts)(/|$)',
          '^node_modules/(react|react-dom|next|recharts)/',
          '^(app|components|content|scripts)/',
        ],
      },
    },
    {
      name: 'lib-without-node',
      comment: 'Only lib/content reads the disk.',
      severity: 'error',
      from: { path: '^lib/', pathNot: ['^lib/content/', test] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'lib-never-up',
      comment: 'lib/content reads and checks content; how it looks is decided in components and app.',
      severity: 'error',
      from: { path: '^lib/content/', pathNot: test },
      to: { path: '^(app|components|scripts)/' },
    },
    {
      name: 'content-door',
      comment: 'lib/content is imported by app, by command lines in scripts and by tests; everything else gets values as props.',
      severity: 'error',
      from: { path: '^(components|content|lib)/', pathNot: ['^lib/content/', test] },
      to: { path: '^lib/content/' },
    },
    {
      name: 'components-take-props',
      comment: 'Components turn props into markup: they read no disk and know no route, no content folder, no script.',
      severity: 'error',
      from: { path: '^components/', pathNot: test },
      to: { path: '^(app|content|scripts)/' },
    },
    {
      name: 'components-without-node',
      comment: 'Components turn props into markup: they read no disk.',
      severity: 'error',
      from: { path: '^components/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'recharts-behind-the-kit',
      comment: 'components/chart is the only importer of recharts: figures pick a form, the kit knows the library.',
      severity: 'error',
      from: { pathNot: '^components/chart/' },
      to: { path: '(^|node_modules/)recharts(/|$)' },
    },
    {
      name: 'figures-stand-alone',
      comment: 'A figure is one folder; what two figures share belongs in lib or in the kit.',
      severity: 'error',
      from: { path: '^content/figures/([^/]+)/' },
      to: { path: '^content/figures/', pathNot: '^content/figures/$1/' },
    },
    {
      name: 'figure-data-is-pure',
      comment:
        'data.ts turns datasets into rows at build, instrument.ts runs a model there and in the browser: neither knows React or the disk.',
      severity: 'error',
      from: { path: '^content/figures/[^/]+/(data|inputs|instrument)\\.ts$' },
      to: { pathNot: '^(lib/(data|figure|units|models|inline)/|content/figures/)' },
    },
    {
      name: 'figure-chart-through-kit',
      comment: 'chart.client.tsx composes forms of components/chart and nothing else.',
      severity: 'error',
      from: { path: '^content/figures/[^/]+/chart\\.client\\.tsx$' },
      to: { pathNot: ['^components/chart/', '^lib/', 'react'] },
    },
    {
      name: 'app-without-scripts',
      comment: 'Build steps call the app, never the other way round.',
      severity: 'error',
      from: { path: '^(app|components|content|lib)/', pathNot: test },
      to: { path: '^scripts/' },
    },
    {
      name: 'no-next-link',
      comment: 'Links between pages are plain <a>: full documents keep the back/forward cache and cost no script.',
      severity: 'error',
      from: {},
      to: { path: '(^|node_modules/)next/(dist/client/)?(app-dir/)?link' },
    },
    {
      name: 'client-reaches-no-server',
      comment: 'What a .client.tsx file reaches is shipped to readers: no disk, no content reader, no compiler.',
      severity: 'error',
      from: { path: '\\.client\\.tsx$' },
      to: {
        path: ['^lib/content/', '^scripts/', '^fs$', '^node:', 'node_modules/(mdx-bundler|esbuild|zod|yaml|csv-parse)/'],
        reachable: true,
      },
    },
    {
      name: 'shell-without-framework',
      comment: 'The shell script runs on every page before anything else: no React, no chart library, no content reader.',
      severity: 'error',
      from: { path: '^components/(shell/(shell|theme|table|forward)|embed-script/(frame|host))\\.ts$' },
      to: { path: ['node_modules/', '\\.tsx$', '^lib/content/'], reachable: true },
    },
    {
      name: 'packed-lesson-without-site',
      comment: 'What stands in a package runs on learning platforms and from a file: it knows no framework of the site and no disk.',
      severity: 'error',
      from: { path: '^components/lesson-package/', pathNot: test },
      to: { path: ['node_modules/next/', '^app/', '^lib/content/', '^node:'], reachable: true },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.cache|out|node_modules/\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
