import { derivedFiles, derivedPages } from '@/lib/permalinks/derived';
import { type LeadsTo, type OldAddress, pageOf, placeOf } from '@/lib/permalinks/old-addresses';
import type { Redirect } from '../host/redirects';
import { findLastEdition } from './editions';

/**
 * Where the files of something old are now: of what moved or was renamed, those that it has today; of what was retired, those of
 * the last edition that keeps them. Only files that exist: `addresses` are all of the site.
 */
export function listFileRedirects(old: readonly OldAddress[], addresses: readonly string[]): Redirect[] {
  const files = addresses.filter((address) => !address.endsWith('/'));
  const found = old.flatMap((one) => {
    const { leads } = one;
    if (leads.is === 'here') return listTwins(one, leads).flatMap(([then, now]) => moveFiles(files, then, now));
    const isOwnPage = placeOf(one.from) === undefined && !derivedPages(one.kind, one.id).includes(one.from);
    const kept = isOwnPage ? (findLastEdition(files, one.kind, one.id)?.files ?? []) : [];
    return kept.map((file) => ({ from: one.from + file.slice(file.lastIndexOf('/') + 1), to: file }));
  });
  return [...new Map(found.map((redirect) => [redirect.from, redirect])).values()];
}

/** What addresses of its files began with, and what they begin with now. */
function listTwins({ kind, id, from }: OldAddress, leads: LeadsTo): [string, string][] {
  const theirs = derivedFiles(kind, leads.id);
  const derived = derivedFiles(kind, id).map((mine, index): [string, string] => [mine, theirs[index] as string]);
  const own: [string, string][] = placeOf(from) === undefined && leads.to !== '/' ? [[from, pageOf(leads.to)]] : [];
  return leads.id === id ? own : [...own, ...derived];
}

const moveFiles = (files: readonly string[], then: string, now: string): Redirect[] =>
  files.filter((file) => file.startsWith(now)).map((file) => ({ from: then + file.slice(now.length), to: file }));
