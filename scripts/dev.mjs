// npm run dev: installs what is missing, draws the figures, then next dev. Figures draw live; nothing waits for intent.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { ensureDependencies } from './setup/dependencies.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
ensureDependencies();

const env = { ...process.env, SEVENTEEN_FINISH: '', NEXT_TELEMETRY_DISABLED: '1' };
const start = (args) => spawn(process.execPath, args, { stdio: 'inherit', env });
const prepare = () => new Promise((resolve) => start(['--import', 'tsx', 'scripts/build/prepare-dev.ts']).on('exit', resolve));

if ((await prepare()) !== 0) process.exit(1);
const next = start(['node_modules/next/dist/bin/next', 'dev', '--port', process.env.PORT ?? '3000']);
next.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => next.kill(signal));

// Rows, cards and the shell are made outside of Next: make them again when their sources change.
let timer;
for (const folder of ['content', 'components/shell']) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(prepare, 300);
  });
}
