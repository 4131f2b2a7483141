import { SitePage, sitePageMetadata } from '@/app/_content/site-page';

export const metadata = sitePageMetadata('methods');

export default function Page() {
  return <SitePage slug="methods" />;
}
