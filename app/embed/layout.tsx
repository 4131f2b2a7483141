import type { ReactNode } from 'react';
import { EmbedScript } from '@/components/shell/shell-scripts';
import './embed.css';

/** Bare pages for frames: a style sheet of their own, no header, no footer. */
export default function EmbedLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {children}
      <EmbedScript />
    </>
  );
}
