/** Something wrong in the content, told so that its author can mend it. */
export interface Problem {
  /** Path from the project's root. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly level: 'error' | 'warning';
  /** Name of the rule that speaks: "unknown-source". */
  readonly rule: string;
  /** What is wrong, what was expected, and a hint where there is one. */
  readonly message: string;
}

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `content/articles/x/index.mdx:41:7 error unknown source "usgs-2052" — did you mean "usgs-2025"? (unknown-source)` */
export function formatProblem({ file, line, column, level, rule, message }: Problem): string {
  return `${file}:${line}:${column} ${level} ${message} (${rule})`;
}

/** An error at a place. */
export function problemAt(place: Place, rule: string, message: string, level: Problem['level'] = 'error'): Problem {
  return { file: place.file, line: place.line, column: place.column, level, rule, message };
}

/** The known name nearest to a mistyped one, as " — did you mean …?", or nothing when none is near. */
export function suggest(name: string, known: Iterable<string>): string {
  let best = '';
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(name, candidate, bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best ? ` — did you mean "${best}"?` : '';
}

/** Levenshtein distance, given up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] as number) + 1, (current[j - 1] as number) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] as number;
}
