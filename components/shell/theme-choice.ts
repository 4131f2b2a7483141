import { attempt } from './guard';

/** Light and dark are the reader's word; without one, styles follow the system. */
export type Theme = 'light' | 'dark' | 'system';
export const themes: readonly Theme[] = ['system', 'light', 'dark'];

const storageKey = 'seventeen.theme';
const isTheme = (text: unknown): text is Theme => themes.includes(text as Theme);

/** The stored choice; `?theme=dark` wins, for embeds. In somebody else's page a choice made for ours does not count. */
export function readTheme(): Theme {
  const asked = attempt(() => new URLSearchParams(location.search).get('theme'));
  if (isTheme(asked)) return asked;
  const stored = parent === window ? attempt(() => localStorage.getItem(storageKey)) : null;
  return isTheme(stored) ? stored : 'system';
}

export function storeTheme(theme: Theme): void {
  attempt(() => localStorage.setItem(storageKey, theme));
}

export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.dataset.theme = theme;
}
