// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { applyTheme, readTheme, storeTheme } from './theme-choice';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  history.replaceState(null, '', '/');
});

test('the stored choice holds; nonsense counts as none', () => {
  storeTheme('dark');
  expect(readTheme()).toBe('dark');
  localStorage.setItem('seventeen.theme', 'purple');
  expect(readTheme()).toBe('system');
});

test('an address may ask for a theme', () => {
  storeTheme('dark');
  history.replaceState(null, '', '/?theme=light');
  expect(readTheme()).toBe('light');
});

test('in a frame only the address counts', () => {
  storeTheme('dark');
  vi.stubGlobal('parent', {});
  expect(readTheme()).toBe('system');
  vi.unstubAllGlobals();
});

test('blocked or full storage is no error', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('blocked');
  });
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full');
  });
  expect(readTheme()).toBe('system');
  expect(() => storeTheme('dark')).not.toThrow();
});

test('"system" leaves the word to the system', () => {
  applyTheme('dark');
  expect(document.documentElement.dataset.theme).toBe('dark');
  applyTheme('system');
  expect(document.documentElement.hasAttribute('data-theme')).toBe(false);
});
