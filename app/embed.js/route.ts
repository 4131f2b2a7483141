import { readEmbedScript } from '@/lib/content';

export const dynamic = 'force-static';

/** The script that pages around our frames may include; its address is in their code and never changes. */
export function GET() {
  return new Response(readEmbedScript(), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
