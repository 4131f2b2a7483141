import { readDrawing, readSite } from '@/lib/content';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...readSite().figures.keys()].map((id) => ({ id }));
}

/** The rows that the figure draws. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return new Response(readDrawing(id).csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
