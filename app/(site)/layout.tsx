import type { ReactNode } from 'react';
import { SiteFrame } from '@/app/_content/site-frame';
import '../globals.css';

export default function SiteLayout({ children }: { readonly children: ReactNode }) {
  return <SiteFrame>{children}</SiteFrame>;
}
