/** What one of the export's scripts says about lazy figures: their charts, and the models of those that readers can run. */
export interface ChunkFacts {
  /** Modules by figure, where the script holds a lazy import. */
  readonly figures: ReadonlyMap<string, readonly string[]>;
  /** Scripts by module, where the script says what a module needs. */
  readonly loaders: ReadonlyMap<string, readonly string[]>;
}

const figureModule = /"@\/content\/figures\/([a-z0-9-]+)\/(?:chart\.client\.tsx|instrument\.ts)":\{id:\(\)=>(\d+)/g;
/** A module that only loads chunks: `37235,t=>{t.v(e=>Promise.all(["static/chunks/…"].map(…`. */
const loader = /\b(\d+),(\w+)=>\{\2\.v\(\w+=>Promise\.all\((\[[^\]]*\])\.map/g;

export function readChunk(text: string): ChunkFacts {
  const figures = new Map<string, string[]>();
  for (const [, figure = '', id = ''] of text.matchAll(figureModule)) figures.set(figure, [...(figures.get(figure) ?? []), id]);
  return {
    figures,
    loaders: new Map([...text.matchAll(loader)].map(([, id = '', , list = '[]']) => [id, JSON.parse(list) as string[]])),
  };
}

/**
 * The scripts that a figure's chart and model need on a page with these scripts; two kinds of page may have a copy each.
 * None for islands that are no figure. @throws when the lazy import is there but not what it loads.
 */
export function findFigureChunks(figure: string, page: string, facts: readonly ChunkFacts[]): readonly string[] {
  const ids = new Set(facts.flatMap(({ figures }) => figures.get(figure) ?? []));
  const chunks = new Set([...ids].flatMap((id) => facts.map(({ loaders }) => loaders.get(id)).find((found) => found !== undefined) ?? []));
  if (ids.size > 0 && chunks.size === 0)
    throw new Error(`${page}: no chunks found for figure "${figure}" (finish: Turbopack's output has changed)`);
  return [...chunks];
}
