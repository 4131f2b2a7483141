import { SitePage, sitePageMetadata } from '@/app/_content/site-page';

export const metadata = sitePageMetadata('reuse');

export default function Page() {
  return <SitePage slug="reuse" />;
}
