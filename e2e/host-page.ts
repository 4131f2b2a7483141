import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
  /** Markup of the body. */
  readonly body: string;
  /** The host's own policy. */
  readonly policy?: string;
}

/** Somebody else's site: pages of another origin than ours, each at the address of its name. */
export async function startHost(): Promise<{ readonly origin: string; put(name: string, page: HostPage): string; stop(): void }> {
  const pages = new Map<string, HostPage>();
  const server: Server = createServer((request, response) => {
    const page = pages.get((request.url ?? '/').slice(1));
    response.writeHead(page ? 200 : 204, {
      'content-type': 'text/html; charset=utf-8',
      ...(page?.policy ? { 'content-security-policy': page.policy } : {}),
    });
    response.end(
      page ? `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"></head><body>${page.body}` : '',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Another name than that of the site under test: another site to the browser, not only another origin.
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put(name, page) {
      pages.set(name, page);
      return `${origin}/${name}`;
    },
    stop: () => server.close(),
  };
}
