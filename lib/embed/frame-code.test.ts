import { expect, test } from 'vitest';
import { type FrameFacts, writeFrame } from './frame-code';

const facts: FrameFacts = {
  src: 'https://seventeen.test/embed/mine-production/',
  script: 'https://seventeen.test/embed.js',
  title: 'China “mined” <7> of "10" & more',
  heights: { phone: 740, column: 620, medium: 560 },
  pinned: '2026-11-23',
};

test('the default frame is live, as wide as its column, lazy, titled, and high enough without script', () => {
  expect(writeFrame(facts)).toBe(
    '<iframe src="https://seventeen.test/embed/mine-production/" title="China “mined” &lt;7&gt; of &quot;10&quot; &amp; more" loading="lazy" width="100%" height="740" style="width:100%;height:clamp(620px,980px - 50vw,740px);border:0"></iframe>\n<script async src="https://seventeen.test/embed.js"></script>',
  );
});

test('every choice shows in the code', () => {
  const code = writeFrame(facts, { edition: 'pinned', size: 'small', theme: 'dark', script: false });
  expect(code).toContain('src="https://seventeen.test/embed/mine-production/2026-11-23/?theme=dark"');
  expect(code).toContain('width="320" height="740" style="width:100%;max-width:320px;height:740px;border:0"');
  expect(code).not.toContain('<script');
});

test('the height goes over from phone to large screen between 480 and 720 pixels', () => {
  const [, low, start, rate, high] = (/clamp\((\d+)px,(\d+)px - (\d+)vw,(\d+)px\)/.exec(writeFrame(facts)) ?? []).map(Number);
  const at = (window: number) => Math.min(high as number, Math.max(low as number, (start as number) - ((rate as number) * window) / 100));
  expect([360, 480, 600, 720, 1280].map(at)).toEqual([740, 740, 680, 620, 620]);
  expect(writeFrame({ ...facts, heights: { phone: 500, column: 620, medium: 560 } })).toContain('height:clamp(500px,260px + 50vw,620px)');
});

test('before the first edition nothing can be pinned', () => {
  const { pinned: _pinned, ...live } = facts;
  expect(writeFrame(live, { edition: 'pinned', size: 'column', theme: 'reader', script: false })).toContain('/embed/mine-production/"');
});
