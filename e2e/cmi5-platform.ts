import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';
import type { Statement } from '../lib/packages/xapi';
import { findFaults, type Session, sessionExtension } from './cmi5-rules';
import { fileType, readBody } from './platform';

export interface Cmi5Platform {
  /** Opening it launches the lesson in a frame, in a session of its own. */
  readonly origin: string;
  /** What was accepted, by all sessions. */
  readonly statements: readonly Statement[];
  /** What the platform had to refuse. */
  readonly faults: readonly string[];
  /** Documents of the pupil's state, by their ids. */
  readonly states: ReadonlyMap<string, string>;
  stop(): void;
}

interface PlatformOptions {
  readonly mode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
}

const registration = randomUUID();
const activity = 'https://platform.example/activities/1';
const actor = { objectType: 'Agent', account: { homePage: 'https://platform.example', name: '17' } };

/** A learning platform with a record store for one pupil and one lesson, as strict as cmi5 allows it to be. */
export async function startCmi5Platform(archive: string, { mode = 'Normal', masteryScore }: PlatformOptions = {}): Promise<Cmi5Platform> {
  const files = unzipSync(readFileSync(archive));
  const statements: Statement[] = [];
  const faults: string[] = [];
  const states = new Map<string, string>();
  const tokens = new Map<string, Session>();
  const fetched = new Set<string>();
  let origin = '';

  const launch = (): string => {
    const id = randomUUID();
    tokens.set(id, { id, registration, actor, activity, mode, masteryScore });
    states.set(
      'LMS.LaunchData',
      JSON.stringify({
        contextTemplate: { contextActivities: { grouping: [{ id: 'urn:publisher' }] }, extensions: { [sessionExtension]: id } },
        launchMode: mode,
        moveOn: 'Completed',
        returnURL: `${origin}returned`,
        ...(masteryScore === undefined ? {} : { masteryScore }),
      }),
    );
    const parameters = {
      endpoint: `${origin}xapi/`,
      fetch: `${origin}token?s=${id}`,
      actor: JSON.stringify(actor),
      registration,
      activityId: activity,
    };
    return `package/index.html?${new URLSearchParams(parameters)}`;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin);
    const send = (status: number, type: string, body: string | Uint8Array = '') => {
      response.writeHead(status, { 'content-type': type, 'permissions-policy': 'unload=()' }).end(body);
    };
    if (pathname === '/')
      return send(
        200,
        'text/html',
        `<!doctype html><title>Platform</title><link rel="icon" href="data:,"><style>iframe { width: 100%; height: 95vh }</style><iframe name="lesson" src="${launch().replaceAll('&', '&amp;')}"></iframe>`,
      );
    if (pathname === '/returned') return send(200, 'text/html', '<!doctype html><title>Back</title><p>Back in the course</p>');
    if (pathname.startsWith('/package/')) {
      const file = files[pathname.slice('/package/'.length)];
      return file ? send(200, fileType(pathname), file) : send(404, 'text/plain');
    }
    if (pathname === '/token') {
      const id = searchParams.get('s') ?? '';
      const isKnown = tokens.has(id) && !fetched.has(id) && request.method === 'POST';
      fetched.add(id);
      return send(200, 'application/json', JSON.stringify(isKnown ? { 'auth-token': id } : { 'error-code': '1', 'error-text': 'used' }));
    }
    const session = tokens.get(String(request.headers.authorization).replace('Basic ', ''));
    if (!session || request.headers['x-experience-api-version'] !== '1.0.3') return send(401, 'text/plain');
    const body = await readBody(request);
    if (pathname === '/xapi/agents/profile') return send(404, 'text/plain');
    if (pathname === '/xapi/activities/state') {
      const id = searchParams.get('stateId') ?? '';
      if (request.method === 'PUT') states.set(id, body);
      const text = states.get(id);
      return request.method === 'PUT' ? send(204, 'text/plain') : send(text === undefined ? 404 : 200, 'application/json', text);
    }
    const told = [JSON.parse(body) as Statement | Statement[]].flat();
    const wrong = told.flatMap((statement, index) => findFaults(statement, [...statements, ...told.slice(0, index)], session));
    faults.push(...wrong);
    if (wrong.length > 0) return send(403, 'text/plain', wrong.join('\n'));
    statements.push(...told);
    return request.method === 'PUT' ? send(204, 'text/plain') : send(200, 'application/json', JSON.stringify(told.map(({ id }) => id)));
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { origin, statements, faults, states, stop: () => server.close() };
}
