import type { MetadataRoute } from 'next';
import { absolute } from './_content/addresses';

export const dynamic = 'force-static';

/** Open to everyone, archives included. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute('/sitemap.xml') };
}
