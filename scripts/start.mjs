// npm start: installs what is missing, builds when something changed, serves out/ on PORT.
import { spawn } from 'node:child_process';
import { ensureDependencies } from './setup/dependencies.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
ensureDependencies();

const step = (script, args = []) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: 'inherit' });
    const stop = (signal) => child.kill(signal);
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.on('exit', (code, signal) => resolve(signal ? 0 : (code ?? 1)));
  });

const built = await step('scripts/build/build.ts', ['--if-changed']);
process.exitCode = built === 0 ? await step('scripts/serve.ts') : built;
