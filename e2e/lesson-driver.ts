import { expect, type Locator, type Page } from '@playwright/test';
import { listPages } from './site-pages';

/** Every lesson of the site, by its slug. */
export function listLessons(): string[] {
  return listPages().flatMap((path) => /^\/lessons\/([^/]+)\/$/.exec(path)?.[1] ?? []);
}

/** How a pupil does things: with a mouse, or with keys alone. */
export interface Hands {
  press(page: Page, button: Locator): Promise<void>;
  /** Ticks a box or chooses an option. */
  choose(page: Page, input: Locator): Promise<void>;
  write(page: Page, field: Locator, text: string): Promise<void>;
  /** Chooses from a list that folds out. */
  pick(page: Page, list: Locator, value: string): Promise<void>;
  /** Opens or follows. */
  open(page: Page, link: Locator): Promise<void>;
}

export const mouse: Hands = {
  press: async (_page, button) => button.click(),
  choose: async (_page, input) => input.check(),
  write: async (_page, field, text) => field.fill(text),
  pick: async (_page, list, value) => void (await list.selectOption(value)),
  open: async (_page, link) => link.click(),
};

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Stops of the Tab key from where the focus is to an element, forward or (negative) back; as the page itself counts them. */
function countStops(target: Locator): Promise<number> {
  return target.evaluate((element) => {
    const inOrder = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
      (one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true }),
    );
    // Radio buttons of one group are one stop: the one that is chosen, else the first on the way.
    const group = (one: Element) => (one instanceof HTMLInputElement && one.type === 'radio' ? one.name : undefined);
    const stops: HTMLElement[][] = [];
    for (const one of inOrder) {
      const last = stops.at(-1);
      if (last?.[0] && group(one) !== undefined && group(last[0]) === group(one)) last.push(one);
      else stops.push([one]);
    }
    const to = stops.findIndex((stop) => stop.includes(element as HTMLElement));
    const active = document.activeElement ?? document.body;
    const from = stops.findIndex((stop) => stop.includes(active as HTMLElement));
    if (from >= 0) return to - from;
    // The focus is on something that Tab passes by, such as a heading: the next stop is the first one after it.
    const next = stops.findIndex(([first]) => first && active.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING);
    return to >= next ? to - next + 1 : to - next;
  });
}

/** Leads the focus to an element by Tab alone. `stops`: the group that is one stop with it. */
async function tabTo(page: Page, target: Locator, stops = target): Promise<void> {
  const arrived = () => stops.evaluateAll((all) => all.some((one) => one === document.activeElement));
  // Native widgets can have stops inside that the page cannot see: then once more from there.
  for (let round = 0; round < 4; round++) {
    const count = await countStops(target);
    for (let press = 0; press < Math.abs(count); press++) await page.keyboard.press(count > 0 ? 'Tab' : 'Shift+Tab');
    if (await arrived()) return;
  }
  throw new Error(`no way to ${target} by Tab`);
}

export const keys: Hands = {
  async press(page, button) {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
  },
  async choose(page, input) {
    const name = await input.getAttribute('name');
    const isRadio = (await input.getAttribute('type')) === 'radio';
    await tabTo(page, input, isRadio ? page.locator(`input[type=radio][name="${name}"]`) : input);
    if (!isRadio) {
      if (!(await input.isChecked())) await page.keyboard.press('Space');
      return;
    }
    await page.keyboard.press('Space');
    for (let move = 0; move < 12 && !(await input.isChecked()); move++) await page.keyboard.press('ArrowDown');
  },
  async write(page, field, text) {
    await tabTo(page, field);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(text);
  },
  async pick(page, list, value) {
    await tabTo(page, list);
    await page.keyboard.press('Home');
    for (let move = 0; move < 20 && (await list.inputValue()) !== value; move++) await page.keyboard.press('ArrowDown');
    await expect(list).toHaveValue(value);
  },
  async open(page, link) {
    await tabTo(page, link);
    await page.keyboard.press('Enter');
  },
};

/** Goes to a lesson and waits until it runs. */
export async function openLesson(page: Page, slug: string, hash = ''): Promise<void> {
  await page.goto(`/lessons/${slug}/${hash}`);
  await page.locator('.lesson-bar').hover();
  await expect(page.locator('[data-lesson][data-active]')).toBeVisible({ timeout: 20_000 });
}

/** Ids of the steps in their order, without the result. */
export async function listSteps(page: Page): Promise<string[]> {
  return page
    .locator('[data-section]:not([data-kind="result"])')
    .evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset.section ?? ''));
}

/** The right answer to a question, out of the key in the page. */
async function readSolution(page: Page, question: string): Promise<string[]> {
  const solution = await page.locator(`[data-answer="${question}"]`).getAttribute('data-solution');
  return JSON.parse(solution ?? '[]') as string[];
}

/** Answers a question of whatever kind as its key says; what nobody marks is written and compared. */
export async function answerRight(page: Page, id: string, hands: Hands): Promise<void> {
  const form = page.locator(`[data-question="${id}"]`);
  const kind = await form.getAttribute('data-kind');
  const solution = await readSolution(page, id);
  const submit = form.locator('button[type=submit]');
  switch (kind) {
    case 'one':
    case 'many':
      for (const option of solution) await hands.choose(page, form.locator(`input[value="${option}"]`));
      break;
    case 'number':
      await hands.write(page, form.locator('input'), solution[0] ?? '');
      break;
    case 'order':
      await putInOrder(page, form, solution, hands);
      break;
    case 'match':
    case 'label':
      for (const place of solution) await hands.pick(page, form.locator(`[data-place="${place.split('=')[0]}"] select`), place);
      break;
    case 'text':
      await hands.write(page, form.locator('textarea'), 'A sentence of my own about what stands in the lesson.');
      await hands.press(page, submit);
      for (const box of await form.locator('input[type=checkbox]').all()) await hands.choose(page, box);
      break;
    default:
      throw new Error(`e2e/lesson-driver.ts does not know how to answer a question of the kind "${kind}"`);
  }
  await hands.press(page, submit);
  await expect(form, `question "${id}"`).toHaveAttribute('data-status', kind === 'text' ? 'self' : 'right');
}

async function putInOrder(page: Page, form: Locator, wanted: readonly string[], hands: Hands): Promise<void> {
  for (const [place, item] of wanted.entries()) {
    const now = await form.locator('.order-item').evaluateAll((items) => items.map((element) => (element as HTMLElement).dataset.item));
    for (let from = now.indexOf(item); from > place; from--) {
      const up = form.locator(`[data-item="${item}"] [data-move="up"]`);
      await hands.press(page, up);
      await expect.poll(() => isFocused(up)).toBe(true);
    }
  }
}

/** Guesses something, then looks at the record. */
async function guess(page: Page, id: string, hands: Hands): Promise<void> {
  const prediction = page.locator(`[data-prediction="${id}"]`);
  await hands.write(page, prediction.locator('input[type=text]').first(), '42');
  await hands.open(page, prediction.locator('.record > summary'));
  await expect(prediction.locator('.record > [role=status]')).toBeVisible();
}

const idsIn = (step: Locator, kind: 'question' | 'prediction') =>
  step.locator(`[data-${kind}]`).evaluateAll((all, name) => all.map((one) => (one as HTMLElement).dataset[name] ?? ''), kind);

/** A lesson from its first step to the result, with everything right. */
export async function doLesson(page: Page, hands: Hands): Promise<void> {
  const steps = await listSteps(page);
  for (const [index, step] of steps.entries()) {
    const section = page.locator(`[data-section="${step}"]`);
    await expect(section).toBeVisible();
    await expect(page.locator('.lesson-list summary')).toHaveText(`Step ${index + 1} of ${steps.length}`);
    for (const id of await idsIn(section, 'prediction')) await guess(page, id, hands);
    for (const id of await idsIn(section, 'question')) await answerRight(page, id, hands);
    await hands.open(page, section.locator('.step-ways .button'));
  }
}
