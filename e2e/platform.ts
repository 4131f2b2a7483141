import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';

/** What the platform has stored of an attempt, as its runtime sends it. */
export type Stored = Readonly<Record<string, unknown>>;

export interface Platform {
  readonly origin: string;
  /** What was stored last. */
  stored(): Stored | undefined;
  /** From now on nothing that is sent arrives: a goodbye is not heard. */
  hearNothing(): void;
  hearAgain(): void;
  stop(): void;
}

const require = createRequire(import.meta.url);
const runtimes = { scorm12: 'Scorm12API', scorm2004: 'Scorm2004API' } as const;
const runtimeFiles = {
  scorm12: require.resolve('scorm-again/scorm12/min'),
  scorm2004: require.resolve('scorm-again/scorm2004/min'),
} as const;
const windowNames = { scorm12: 'API', scorm2004: 'API_1484_11' } as const;
const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css', xml: 'text/xml' };

/** Media type of a file of a package, by its name. */
export const fileType = (name: string): string => types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';

/**
 * A learning platform as small as can be: it shows a package in a frame, forbids "unload" as real ones do, and runs scorm-again,
 * which stores what it is told at `/commit` and begins with what was stored before.
 */
export async function startPlatform(standard: 'scorm12' | 'scorm2004', archive: string): Promise<Platform> {
  const files = unzipSync(readFileSync(archive));
  const runtime = readFileSync(runtimeFiles[standard]);
  let stored: Stored | undefined;
  let isDeaf = false;
  const page = () => `<!doctype html><html lang="en"><title>Platform</title><link rel="icon" href="data:,">
<style>iframe { width: 100%; height: 95vh }</style>
<script src="/runtime.js"></script><script>
const api = new ${runtimes[standard]}({ lmsCommitUrl: '/commit', autocommit: false, logLevel: 5 });
const stored = ${JSON.stringify(stored ?? null)};
if (stored) api.loadFromJSON(stored);
window.${windowNames[standard]} = api;
</script><iframe name="lesson" src="/package/index.html"></iframe>`;
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent((request.url ?? '/').split('?')[0]?.slice(1) ?? '');
    const send = (type: string, body: string | Uint8Array) => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'permissions-policy': 'unload=()' });
      response.end(body);
    };
    if (name === 'commit') {
      const sent = await readBody(request);
      if (!isDeaf) stored = JSON.parse(sent) as Stored;
      send('application/json', JSON.stringify({ result: true, errorCode: 0 }));
    } else if (name === '') send('text/html', page());
    else if (name === 'runtime.js') send('text/javascript', runtime);
    else {
      const file = files[name.replace('package/', '')];
      if (file) send(fileType(name), file);
      else response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stored: () => stored,
    hearNothing: () => {
      isDeaf = true;
    },
    hearAgain: () => {
      isDeaf = false;
    },
    stop: () => server.close(),
  };
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
