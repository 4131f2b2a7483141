import type { ReactNode } from 'react';
import { Slot } from '@/components/figure/slot';
import { SiteFooter } from '@/components/frame/site-footer';
import { SiteHeader } from '@/components/frame/site-header';
import { listInstruments, readSite } from '@/lib/content';

/** Header, text, footer: what every page has, save the bare ones that stand in other people's pages. */
export function SiteFrame({ children }: { readonly children: ReactNode }) {
  const site = readSite();
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the text
      </a>
      <SiteHeader hasInstruments={listInstruments(site).length > 0} />
      <main id="main" tabIndex={-1}>
        {children}
        <div className="page moved-place">
          <Slot name="moved" html="" />
        </div>
        <div className="page numbers-place">
          <Slot name="numbers" html="" />
        </div>
      </main>
      <SiteFooter info={site.info} />
    </>
  );
}
