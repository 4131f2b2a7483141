import type { Tokens } from '@/lib/figure/tokens';

/** Names that every picture needs besides those in its drawing. */
const always = ['ink', 'muted', 'card', 'paper'];

/** The colors that a drawing asks for, as the page's own style gives them in one theme, whichever the page shows now. */
export function readColors(drawing: string, theme: 'light' | 'dark'): Tokens {
  const probe = document.createElement('i');
  probe.style.colorScheme = theme;
  document.body.append(probe);
  const names = new Set([...always, ...[...drawing.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name)]);
  const tokens = [...names].map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, toHex(getComputedStyle(probe).color)] as const;
  });
  probe.remove();
  return Object.fromEntries(tokens);
}

function toHex(color: string): string {
  const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
