import { expect, it } from 'vitest';
import { groupByGrades, nameGrades } from './grades';

it('puts lessons in the order of their grades, and keeps their own within these', () => {
  const lessons = ['9–12', '6–8', 'first-year', '9–12', 'K–5'].map((grades, index) => ({ index, meta: { grades } }));
  expect(groupByGrades(lessons).map((group) => [nameGrades(group.grades), group.lessons.map(({ index }) => index)])).toEqual([
    ['Grades 6–8', [1]],
    ['Grades 9–12', [0, 3]],
    ['First year of college', [2]],
    ['Grades K–5', [4]],
  ]);
});
