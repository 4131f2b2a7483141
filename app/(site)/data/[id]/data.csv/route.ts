import { readDatasetFile, readSite } from '@/lib/content';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Only datasets whose terms allow their rows to be passed on. */
export function generateStaticParams() {
  return [...readSite().datasets.values()].filter(({ meta }) => meta.license.redistribute).map(({ id }) => ({ id }));
}

/** The dataset's file, byte for byte. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return new Response(Buffer.from(readDatasetFile(id)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
