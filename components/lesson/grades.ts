/** Bands in the order in which schools reach them. */
const bands: Readonly<Record<string, string>> = {
  '6–8': 'Grades 6–8',
  '9–12': 'Grades 9–12',
  'first-year': 'First year of college',
};

/** How a lesson's grades read. */
export function nameGrades(grades: string): string {
  return bands[grades] ?? `Grades ${grades}`;
}

/** Lessons by the grades that they are for, youngest first; within these in their order. */
export function groupByGrades<T extends { readonly meta: { readonly grades: string } }>(
  lessons: readonly T[],
): { readonly grades: string; readonly lessons: readonly T[] }[] {
  const known = Object.keys(bands);
  const found = [...new Set(lessons.map(({ meta }) => meta.grades))];
  const place = (grades: string) => (known.includes(grades) ? known.indexOf(grades) : known.length);
  found.sort((a, b) => place(a) - place(b));
  return found.map((grades) => ({ grades, lessons: lessons.filter(({ meta }) => meta.grades === grades) }));
}
