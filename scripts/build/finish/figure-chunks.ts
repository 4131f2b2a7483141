/** What one of the export's scripts says about lazy figures. */
export interface ChunkFacts {
  /** Module by figure, where the script holds the lazy import. */
  readonly figures: ReadonlyMap<string, string>;
  /** Scripts by module, where the script says what a module needs. */
  readonly loaders: ReadonlyMap<string, readonly string[]>;
}

const figureModule = /"@\/content\/figures\/([a-z0-9-]+)\/chart\.client\.tsx":\{id:\(\)=>(\d+)/g;
/** A module that only loads chunks: `37235,t=>{t.v(e=>Promise.all(["static/chunks/…"].map(…`. */
const loader = /\b(\d+),(\w+)=>\{\2\.v\(\w+=>Promise\.all\((\[[^\]]*\])\.map/g;

export function readChunk(text: string): ChunkFacts {
  return {
    figures: new Map([...text.matchAll(figureModule)].map(([, figure = '', id = '']) => [figure, id])),
    loaders: new Map([...text.matchAll(loader)].map(([, id = '', , list = '[]']) => [id, JSON.parse(list) as string[]])),
  };
}

/**
 * The scripts that a figure's chart needs on a page with these scripts; two kinds of page may have a copy each.
 * None for islands that are no figure. @throws when the lazy import is there but not what it loads.
 */
export function findFigureChunks(figure: string, page: string, facts: readonly ChunkFacts[]): readonly string[] {
  const id = facts.map(({ figures }) => figures.get(figure)).find((found) => found !== undefined);
  if (id === undefined) return [];
  const chunks = facts.map(({ loaders }) => loaders.get(id)).find((found) => found !== undefined);
  if (!chunks) throw new Error(`${page}: no chunks found for figure "${figure}" (finish: Turbopack's output has changed)`);
  return chunks;
}
