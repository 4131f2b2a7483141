import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ClaimCard, type ClaimCheck } from '@/components/number/claim-card';
import { NumberCard } from '@/components/number/number-card';
import { type BoundClaim, type BoundNumber, readSite, type Site, viewNumberCard } from '@/lib/content';
import type { Comparison } from '@/lib/schema/claim';
import { formatNumber } from '@/lib/units/format';

// Writes the cards of all numbers and claims to .cache/; the finishing step puts those that a page shows into it.

/** Writes `.cache/numbers/<id>.html` and `.cache/claims/<id>.html`. */
export function writeCards(site: Site = readSite(), cache = '.cache'): void {
  const numbers = [...site.numbers.values()].map((number) => [number.id, numberCard(site, number)] as const);
  const claims = [...site.claims.values()].map((claim) => [claim.id, claimCard(site, claim)] as const);
  writeFolder(path.join(cache, 'numbers'), numbers);
  writeFolder(path.join(cache, 'claims'), claims);
}

function numberCard(site: Site, number: BoundNumber): ReactElement {
  return createElement(NumberCard, viewNumberCard(site, number));
}

function claimCard(site: Site, { id, says, assert }: BoundClaim): ReactElement {
  return createElement(ClaimCard, { id, says, checks: assert.map((comparison) => describeCheck(site, comparison)) });
}

function describeCheck(site: Site, comparison: Comparison): ClaimCheck {
  const { number, per, minus, is, than } = comparison;
  const ids = [number, per, minus, typeof than === 'string' ? than : undefined].filter((id) => id !== undefined);
  const values = ids.flatMap((id) => {
    const found = site.numbers.get(id);
    return found ? [{ id, label: found.label, text: found.text }] : [];
  });
  const left = per ? 'the first divided by the second' : minus ? 'the first less the second' : 'the value';
  return { values, holds: `${left} is ${describeBound(site, comparison, is, than)}` };
}

const boundWords = { '>': 'more than', '>=': 'at least', '<': 'less than', '<=': 'at most', between: 'between' } as const;

function describeBound(site: Site, { number, per }: Comparison, is: Comparison['is'], than: Comparison['than']): string {
  const unit = per ? undefined : site.numbers.get(number)?.unit;
  const write = (value: number) => (unit ? formatNumber(value, unit, 'short', Number.isInteger(value) ? 0 : undefined) : String(value));
  if (Array.isArray(than)) return `between ${write(than[0])} and ${write(than[1])}`;
  if (typeof than === 'string') return `${boundWords[is]} the last one`;
  return `${boundWords[is]} ${write(than as number)}`;
}

/** Writes what changed and removes what has no record any more. */
function writeFolder(folder: string, cards: readonly (readonly [string, ReactElement])[]): void {
  mkdirSync(folder, { recursive: true });
  const kept = new Set<string>();
  for (const [id, card] of cards) {
    const file = path.join(folder, `${id}.html`);
    const html = renderToStaticMarkup(card);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== html) writeFileSync(file, html);
    kept.add(`${id}.html`);
  }
  for (const file of readdirSync(folder)) if (!kept.has(file)) rmSync(path.join(folder, file));
}

if (process.argv[1]?.endsWith('cards.ts')) writeCards();
