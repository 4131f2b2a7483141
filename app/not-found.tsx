import type { Metadata } from 'next';
import './globals.css';
import { SiteFrame } from './_content/site-frame';
import { PageHead } from '@/components/frame/page-head';
import { readSite } from '@/lib/content';

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } };

export default function NotFound() {
  const site = readSite();
  return (
    <SiteFrame>
      <div className="page">
        <div className="text-page">
          <PageHead
            title="There is nothing at this address"
            standfirst="The address may be mistyped, or cut short where it was copied. These are the ways in:"
          />
          <ul className="ways-in">
            {site.articles.map(({ slug, meta }) => (
              <li key={slug}>
                <a href={`/articles/${slug}/`}>{meta.title}</a>
              </li>
            ))}
            <li>
              <a href="/figures/">All figures</a>
            </li>
            <li>
              <a href="/lessons/">Lessons</a>
            </li>
            <li>
              <a href="/">Home</a>
            </li>
          </ul>
        </div>
      </div>
    </SiteFrame>
  );
}
