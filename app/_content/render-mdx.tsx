import { getMDXComponent } from 'mdx-bundler/client';
import type { ComponentType, ReactNode } from 'react';
import { compileMdx } from '@/lib/content';

/** An article's or lesson's body as React nodes, with the page's components. */
export async function renderMdx(source: string, components: Record<string, ComponentType<never>>): Promise<ReactNode> {
  const code = await compileMdx(source);
  const Body = getMDXComponent(code) as ComponentType<{ components: Record<string, ComponentType<never>> }>;
  return <Body components={components} />;
}
