import { readDrawing, readSite } from '@/lib/content';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...readSite().figures.keys()].map((id) => ({ id }));
}

/** The rows as the live chart takes them. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return Response.json({ data: readDrawing(id).data });
}
