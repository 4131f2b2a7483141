import type { ReactNode } from 'react';
import { SiteFrame } from '@/app/_content/site-frame';

export default function SiteLayout({ children }: { readonly children: ReactNode }) {
  return <SiteFrame>{children}</SiteFrame>;
}
