/** One of the export's scripts: its path under `_next/` and its text. */
export interface Chunk {
  readonly path: string;
  readonly text: string;
}

const figureModule = /"@\/content\/figures\/([a-z0-9-]+)\/chart\.client\.tsx":\{id:\(\)=>(\d+)/g;

/**
 * Which scripts each figure's chart needs, read out of the one lazy import: so that the loader can fetch them before the framework asks.
 * @throws when the import is there but its chunks are not where Turbopack used to write them.
 */
export function findFigureChunks(chunks: readonly Chunk[]): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { path, text } of chunks) {
    for (const [, id, moduleId] of text.matchAll(figureModule)) {
      const loader = new RegExp(`\\b${moduleId},\\w+=>\\{\\w+\\.v\\(\\w+=>Promise\\.all\\((\\[[^\\]]*\\])\\.map`).exec(text)?.[1];
      if (!loader) throw new Error(`${path}: no chunks found for figure "${id}" (finish: Turbopack's output has changed)`);
      found.set(id as string, JSON.parse(loader) as string[]);
    }
  }
  return found;
}
