import { readSite, readStandaloneSvg } from '@/lib/content';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...readSite().figures.keys()].map((id) => ({ id }));
}

/** The figure as one file, with title, source and licence inside. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return new Response(readStandaloneSvg(id), { headers: { 'content-type': 'image/svg+xml' } });
}
