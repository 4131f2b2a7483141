import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { ShellScripts } from '@/components/shell/shell-scripts';
import { readSite } from '@/lib/content';
import { italic, text, title, ui } from './fonts';
import { absolute, siteUrl } from './_content/addresses';

const { info } = readSite();

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl),
  title: { default: `${info.name}: ${info.tagline}`, template: `%s · ${info.name}` },
  description: info.description,
  openGraph: { siteName: info.name, type: 'website', locale: 'en_US' },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#131418' },
  ],
};

/** The document of every page; `(site)` adds header and footer, bare pages do not. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" className={`${text.variable} ${title.variable} ${italic.variable} ${ui.variable}`} suppressHydrationWarning>
      <head>
        <ShellScripts />
        <link rel="alternate" type="application/rss+xml" title={`${info.name}: news and corrections`} href={absolute('/feed.xml')} />
        <link rel="alternate" type="application/feed+json" title={`${info.name}: news and corrections`} href={absolute('/feed.json')} />
      </head>
      <body>{children}</body>
    </html>
  );
}
