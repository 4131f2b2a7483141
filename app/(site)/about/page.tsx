import { SitePage, sitePageMetadata } from '@/app/_content/site-page';

export const metadata = sitePageMetadata('about');

export default function Page() {
  return <SitePage slug="about" />;
}
