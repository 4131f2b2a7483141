import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/frame/site-footer';
import { SiteHeader } from '@/components/frame/site-header';
import { Slot } from '@/components/figure/slot';
import { ShellScripts } from '@/components/shell/shell-scripts';
import { listInstruments, readSite } from '@/lib/content';
import { italic, text, title, ui } from './fonts';
import { siteUrl } from './_content/addresses';
import './globals.css';

const site = readSite();
const { info } = site;
const hasInstruments = listInstruments(site).length > 0;

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

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" className={`${text.variable} ${title.variable} ${italic.variable} ${ui.variable}`} suppressHydrationWarning>
      <head>
        <ShellScripts />
      </head>
      <body>
        <a className="skip-link" href="#main">
          Skip to the text
        </a>
        <SiteHeader hasInstruments={hasInstruments} />
        <main id="main" tabIndex={-1}>
          {children}
          <div className="page numbers-place">
            <Slot name="numbers" html="" />
          </div>
        </main>
        <SiteFooter info={info} />
      </body>
    </html>
  );
}
