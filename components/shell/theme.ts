import { applyTheme, readTheme } from './theme-choice';

// Runs in <head> before anything is painted: no flash of the other theme, and styles know that there is script.
document.documentElement.dataset.script = '';
applyTheme(readTheme());
