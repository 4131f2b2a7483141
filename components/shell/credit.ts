/**
 * What "Copy with credit" puts on the clipboard, read out of a number's card: value, label, doubt, date, source, and the permanent
 * address of the number's page. The words stand in the card already; a second copy in an attribute would make a long page several
 * kilobytes heavier.
 */
export function creditText(card: Element): string {
  const words = (selector: string) => card.querySelector(selector)?.textContent ?? '';
  const facts = new Map(
    [...card.querySelectorAll('dl > div')].map((line) => [
      line.firstElementChild?.textContent ?? '',
      line.lastElementChild?.textContent ?? '',
    ]),
  );
  const producer = facts.get('Producer') ?? '';
  const where = facts.get('Where') ?? '';
  const source = where.includes(producer) ? where : `${producer}, ${where}`;
  const evidence = facts.get('Evidence') ?? '';
  const doubt = evidence.startsWith('as printed') ? '' : ` (${evidence})`;
  return `${words('.card-value')}: ${words('.card-label')}${doubt}. As of ${facts.get('As of')}. Source: ${source}. Via Seventeen, ${card.querySelector<HTMLAnchorElement>('.card-page')?.href}`;
}
