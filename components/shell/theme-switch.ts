import { attempt, closest, on } from './guard';
import { announce } from './page-nodes';
import { applyTheme, readTheme, storeTheme, type Theme, themes } from './theme-choice';

const words: Record<Theme, string> = { system: 'Theme: follows the system', light: 'Theme: light', dark: 'Theme: dark' };

/** Buttons with data-theme-switch go round system, light, dark; other tabs and restored pages follow. */
export function startThemeSwitch(): void {
  let theme = readTheme();
  const show = () => {
    applyTheme(theme);
    for (const button of document.querySelectorAll<HTMLElement>('[data-theme-switch]')) {
      button.setAttribute('aria-label', words[theme]);
      button.title = words[theme];
      button.dataset.choice = theme;
    }
  };
  const follow = () =>
    attempt(() => {
      theme = readTheme();
      show();
    });
  show();
  on('click', (event) => {
    if (!closest(event, '[data-theme-switch]')) return;
    theme = themes[(themes.indexOf(theme) + 1) % themes.length] as Theme;
    storeTheme(theme);
    show();
    announce(words[theme]);
  });
  addEventListener('storage', follow);
  addEventListener('pageshow', (event) => event.persisted && follow());
}
