// Checks the import directions of .dependency-cruiser.cjs, and that the tool saw every module:
// a parser that silently understands nothing would be green for ever.
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { listSources } from './list-sources.mjs';

const require = createRequire(import.meta.url);
const config = require('../../.dependency-cruiser.cjs');
const folders = ['app', 'components', 'content', 'lib', 'scripts'];
const onDisk = listSources(folders, /(?<!\.d)\.tsx?$/);

// Types cost a reader nothing and make no cycle at run time: rules about what is shipped or circular look without them.
const withoutTypes = ['no-circular', 'client-reaches-no-server', 'shell-without-framework'];
const output = await look(true, (rule) => !withoutTypes.includes(rule.name));
const emitted = await look(false, (rule) => withoutTypes.includes(rule.name));

const seen = new Set(output.modules.map((module) => module.source));
const unseen = onDisk.filter((file) => !seen.has(file));
const linked = output.modules.flatMap((module) => module.dependencies).length;
const violations = [...output.summary.violations, ...emitted.summary.violations];

for (const { rule, from, to, cycle, via } of violations) {
  const route = (cycle ?? via ?? []).map((step) => step.name ?? step).join(' → ');
  const why = config.forbidden.find(({ name }) => name === rule.name)?.comment;
  console.error(`${from} error imports ${to}${route ? ` (via ${route})` : ''} — ${why} (${rule.name})`);
}
for (const file of unseen) console.error(`${file} error the dependency checker did not see this module (saw-every-module)`);
// A source tree without a single import means that nothing was parsed.
if (linked === 0) console.error('no import was found in any module: the dependency checker understood nothing (saw-every-module)');

const failures = violations.length + unseen.length + (linked === 0 ? 1 : 0);
console.log(`architecture: ${onDisk.length} modules, ${linked} imports, ${failures} violations`);
process.exitCode = failures === 0 ? 0 : 1;

async function look(tsPreCompilationDeps, isWanted) {
  const options = { ...config.options, tsPreCompilationDeps, ruleSet: { forbidden: config.forbidden.filter(isWanted) }, validate: true };
  return (await cruise(onDisk, options, undefined, { tsConfig: extractTSConfig('tsconfig.json') })).output;
}
