// The import table: imports point one way, towards the law. docs/design.md shows it as a picture.

/** Folder → the folders it may import besides itself; a type is not an import at runtime. */
const table = {
  domain: {},
  contract: { types: ['domain'] },
  workflows: { all: ['domain', 'contract'], types: ['activities'] },
  db: { types: ['domain'] },
  paper: { types: ['domain'] },
  activities: { all: ['domain', 'contract', 'db', 'paper'] },
  api: { all: ['domain', 'contract', 'db', 'paper'], types: ['workflows'] },
  worker: { all: ['contract', 'db', 'activities'] },
  config: {},
  web: {},
};
const restricted = Object.keys(table);
const everything = [...restricted, 'stack', 'bench', 'test'];

const inside = (folders) => `^(${folders.join('|')})/`;
const packages = (names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;
const runtimeOnly = { dependencyTypesNot: ['type-only'] };
const foreign = ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];
const main = (folder) => `^${folder}/main\\.ts$`;

function rulesOf(folder) {
  const { all = [], types = [] } = table[folder];
  const forbidden = everything.filter((other) => ![folder, ...all, ...types].includes(other));
  const rules = [{ name: `${folder}-imports`, from: { path: `^${folder}/` }, to: { path: inside(forbidden) } }];
  if (folder === 'api' || folder === 'worker') {
    // The main reads the configuration and hands on what it says.
    // What a case would be is read by the hand that reads it when it is opened, and that writes nothing. Matching is one hand for
    // the counter and for a vacancy: both must rank by the same one. A date is held against the same facts when it is said and on its day.
    rules[0].to.pathNot =
      folder === 'api' ? '^(config|activities/(case-preview|employee-import|matching|placement))/' : '^config/';
    rules.push({
      name: `${folder}-config-in-main`,
      from: { path: `^${folder}/`, pathNot: main(folder) },
      to: { path: '^config/', ...runtimeOnly },
    });
  }
  if (types.length > 0)
    rules.push({
      name: `${folder}-types-only`,
      from: { path: `^${folder}/` },
      to: { path: inside(types), ...runtimeOnly },
    });
  return rules;
}

const finer = [
  {
    name: 'domain-is-pure',
    comment: 'No clock, no I/O, no package but these three.',
    from: { path: '^domain/' },
    to: { dependencyTypes: foreign, pathNot: packages(['zod', 'temporal-polyfill', 'simple-statistics']) },
  },
  {
    name: 'zod-in-task-kinds',
    comment: 'Forms are the only place of the domain that parses; the workflow bundle stays without zod.',
    from: { path: '^domain/', pathNot: '^domain/task-kinds/|^domain/task/define-task\\.ts$' },
    to: { path: packages(['zod']) },
  },
  {
    name: 'define-task-zod-types',
    from: { path: '^domain/task/define-task\\.ts$' },
    to: { path: packages(['zod']), ...runtimeOnly },
  },
  {
    name: 'task-kinds-by-type-in-domain',
    comment: 'Else a workflow would reach zod through another file of the domain.',
    from: { path: '^domain/', pathNot: '^domain/task-kinds/' },
    to: { path: '^domain/task-kinds/', ...runtimeOnly },
  },
  {
    name: 'workflows-task-kinds-types',
    from: { path: '^workflows/' },
    to: { path: '^domain/task-kinds/', ...runtimeOnly },
  },
  {
    name: 'workflows-in-the-sandbox',
    comment: 'Workflow code runs again from its history: nothing that reads the machine.',
    from: { path: '^workflows/' },
    to: { dependencyTypes: foreign, pathNot: packages(['@temporalio/workflow', '@temporalio/common']) },
  },
  {
    name: 'contract-speaks-temporal',
    comment: 'The door knows how a case is spoken to, and nothing of HTTP, files or the database.',
    from: { path: '^contract/' },
    to: {
      dependencyTypes: foreign,
      pathNot: packages(['@temporalio/workflow', '@temporalio/common', '@temporalio/client']),
    },
  },
  {
    name: 'migrate-from-outside',
    comment: 'The running application never owns the schema.',
    from: { path: '^(api|activities|worker)/' },
    to: { path: '^db/(migrate\\.ts|migrations/)' },
  },
  {
    name: 'worker-opens-the-database',
    comment:
      'Of the tables the worker touches only those that its relays empty: commands, outgoing mail and what the registry is owed.',
    from: { path: '^worker/' },
    to: { path: '^db/', pathNot: '^db/(open-database\\.ts$|command/|notification/|registry/)', ...runtimeOnly },
  },
  {
    name: 'stack-is-not-imported',
    from: { path: '^stack/' },
    to: { path: '^(bench|test)/' },
  },
  { name: 'no-cycle', from: {}, to: { circular: true } },
  { name: 'resolvable', from: {}, to: { couldNotResolve: true } },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...restricted.flatMap(rulesOf), ...finer].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
