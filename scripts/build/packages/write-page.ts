import { createHash } from 'node:crypto';
import { leaveId, noticeId, packedId, type Runtime, rootId } from '@/lib/packages/runtime';
import type { RenderedLesson } from './render-lesson';

interface PageParts {
  readonly runtime: Runtime;
  readonly rendered: RenderedLesson;
  readonly siteName: string;
  readonly script: string;
  readonly styles: string;
}

/** Names of the files that a package's page stands with, where it is not one file alone. */
export const playerFile = 'player.js';
export const stylesFile = 'lesson.css';

/** The page of a package on a learning platform, beside its script and styles. */
export function writePlatformPage(parts: Omit<PageParts, 'script' | 'styles'>): string {
  return writePage(parts, {
    policy: `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; img-src data:${parts.runtime === 'cmi5' ? speaking : ''}`,
    styles: `<link rel="stylesheet" href="${stylesFile}">`,
    script: `<script src="${playerFile}" defer></script>`,
  });
}

/** The whole lesson as one file that fetches nothing. */
export function writeSinglePage({ script, styles, ...parts }: PageParts): string {
  const sum = createHash('sha256').update(script).digest('base64');
  return writePage(parts, {
    policy: `default-src 'none'; script-src 'sha256-${sum}'; style-src 'unsafe-inline'; font-src data:; img-src data:`,
    styles: `<style>${styles}</style>`,
    script: `<script>${script}</script>`,
  });
}

/** A cmi5 platform is spoken to over the network; which one, the page learns at its launch, and then allows no other. */
const speaking = '; connect-src http: https:';

interface Surroundings {
  /** What the browser shall let this page do: it asks nobody for anything. */
  readonly policy: string;
  readonly styles: string;
  readonly script: string;
}

function writePage(
  { runtime, rendered: { address, lesson, html, foot }, siteName }: Omit<PageParts, 'script' | 'styles'>,
  { policy, styles, script }: Surroundings,
): string {
  const data = JSON.stringify({ runtime, address, ...lesson }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeText(`${lesson.quiz.title} · ${siteName}`)}</title>
${styles}
</head>
<body>
<main class="lesson-page">
<div class="package-leave-row"><button type="button" id="${leaveId}" class="package-leave" hidden>Save and go back to the course</button></div>
<p id="${noticeId}" class="package-notice" role="status" hidden></p>
<div id="${rootId}">${html}</div>
<div class="lesson-body">${foot}</div>
</main>
<script type="application/json" id="${packedId}">${data}</script>
${script}
</body>
</html>
`;
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
