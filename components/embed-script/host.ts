import { heightQuestion, readHeight } from '@/lib/embed/height-message';

// /embed.js: a page that shows our frames may include it, and each frame becomes as high as what stands in it.
// It reads nothing of the page but its frames, and sets nothing but their heights.

const own = document.currentScript instanceof HTMLScriptElement ? new URL(document.currentScript.src) : undefined;
const embeds = own && new URL('embed/', own).href;

const listFrames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => embeds !== undefined && src.startsWith(embeds));

addEventListener('message', ({ source, origin, data }) => {
  // A frame in a sandbox has no origin of its own and says "null".
  if (origin !== own?.origin && origin !== 'null') return;
  const height = readHeight(data);
  if (height === undefined) return;
  const frame = listFrames().find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.style.height = `${height}px`;
});

// What our frames said before this script came is lost: ask again. Nothing secret is sent, so any origin may hear it.
const ask = () => {
  for (const { contentWindow } of listFrames()) contentWindow?.postMessage(heightQuestion, '*');
};
ask();
addEventListener('DOMContentLoaded', ask);
