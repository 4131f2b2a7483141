import { tellNotice } from '@/lib/embed/edition-notice';
import { heightQuestion, writeHeight } from '@/lib/embed/height-message';

// Runs in every bare page: tells the page around it how high its content would like to be.

const box = document.querySelector<HTMLElement>('[data-embed]');
const foot = box?.lastElementChild;
let last = 0;

/** The height at which nothing is cut and the picture has its full size, whatever height the frame has now. */
function measure(): number {
  if (!box || !foot) return 0;
  const end = foot.getBoundingClientRect().bottom + scrollY + Number.parseFloat(getComputedStyle(box).paddingBottom);
  return end + missing();
}

/** How much lower than its proportions the shown picture is, because the frame is low. */
function missing(): number {
  const picture = [...document.querySelectorAll<SVGSVGElement>(':is(.figure-picture, .figure-live) svg[viewBox]')].find(
    (svg) => svg.getBoundingClientRect().width > 0,
  );
  if (!picture) return 0;
  const { width, height } = picture.getBoundingClientRect();
  const { width: unitsWide, height: unitsHigh } = picture.viewBox.baseVal;
  return unitsWide > 0 ? Math.max(0, (width * unitsHigh) / unitsWide - height) : 0;
}

function tell(isAsked = false): void {
  const height = measure();
  if (height === 0 || (!isAsked && Math.abs(height - last) < 1)) return;
  last = height;
  parent.postMessage(writeHeight(height), '*');
}

if (box && parent !== window) {
  const observer = new ResizeObserver(() => tell());
  const observe = () => {
    for (const node of [...box.children, ...box.querySelectorAll('figure > *, .figure-picture, .figure-live')]) observer.observe(node);
  };
  observe();
  // Frames far down the page are not drawn, and nothing observes them, before the reader comes near.
  tell();
  addEventListener('load', () => tell());
  // The live picture and the table of another view come later.
  box.addEventListener('island:drawn', observe);
  addEventListener('resize', () => tell());
  addEventListener('message', ({ source, data }) => source === parent && data === heightQuestion && tell(true));
}

// A pinned edition asks what has come after it. Where nobody answers, or with rubbish, what the page said when it was built stands.
const notice = document.querySelector<HTMLElement>('[data-pinned]');
const { pinned, list, edition, latest } = notice?.dataset ?? {};
if (notice && pinned && edition && latest && (list === 'figures' || list === 'numbers')) {
  fetch(latest)
    .then((response) => (response.ok ? response.json() : undefined))
    .then((answer: unknown) => {
      const said = tellNotice(answer, { list, id: pinned, edition });
      if (said !== undefined) notice.textContent = said;
    })
    .catch(() => {});
}
