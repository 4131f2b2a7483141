import { existsSync } from 'node:fs';
import { createSiteServer } from './serve/site-server';

// Serves out/ on PORT (3000), as a static host would.
const port = Number(process.env.PORT ?? 3000);
const base = process.env.BASE_PATH ?? '';

if (!existsSync('out/404.html')) {
  console.error('There is no site in out/: run npm run build first.');
  process.exit(1);
}
const server = createSiteServer('out', base);
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken: choose another with PORT=3001 npm start.` : error);
  process.exit(1);
});
server.listen(port, () => console.log(`Seventeen stands at http://localhost:${port}${base}/`));
