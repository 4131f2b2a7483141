/** Where editions keep the files of a kind: `/editions/<date>/<folder>/<id>/…`. */
const folders: Record<string, string> = { figure: 'figures', instrument: 'figures', dataset: 'data' };

export interface LastEdition {
  readonly date: string;
  /** Addresses of its files. */
  readonly files: readonly string[];
}

/** The newest edition that still has files of a thing. */
export function findLastEdition(addresses: readonly string[], kind: string, id: string): LastEdition | undefined {
  const folder = folders[kind];
  if (!folder) return undefined;
  const pattern = new RegExp(`^/editions/(\\d{4}-\\d{2}-\\d{2})/${folder}/${id.replaceAll('.', '\\.')}/`);
  const found = addresses.flatMap((address) => {
    const date = pattern.exec(address)?.[1];
    return date ? [{ date, address }] : [];
  });
  const date = found
    .map((one) => one.date)
    .sort()
    .at(-1);
  return date === undefined ? undefined : { date, files: found.filter((one) => one.date === date).map(({ address }) => address) };
}
