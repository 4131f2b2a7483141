import { describe, expect, it } from 'vitest';
import { change, problemsOf } from './testing/small-site';

const guide = 'content/lessons/first-lesson/guide.yaml';
const standards = 'content/standards.yaml';
const first = (from: string, to: string, file = guide) => problemsOf(change(file, from, to))[0];

describe('the content check of guides', () => {
  it('finds nothing wrong with one that fits its lesson', () => {
    expect(problemsOf()).toEqual([]);
  });

  it('wants a guide for every lesson, a plan that fills it and a core', () => {
    expect(problemsOf({ [guide]: undefined })).toContain(
      `${guide}:1:1 error lesson "first-lesson" has no guide.yaml, so teachers would have nothing to run it by (missing-file)`,
    );
    expect(first('minutes: 10', 'minutes: 15')).toContain('the plan adds up to 25 minutes, but the lesson takes 20 (plan-minutes)');
    expect(first('core: true, ', '')).toContain('(plan-core)');
  });

  it('wants steps, questions, lessons and standards that exist', () => {
    expect(first('title: Begin', 'step: lesson-raed, title: Begin')).toContain(
      'unknown step "lesson-raed" — did you mean "lesson-read"? (unknown-step)',
    );
    expect(first('[what-is-ore]', '[what-is-or]')).toContain('unknown question "what-is-or" — did you mean "what-is-ore"?');
    expect(first('text: Nothing.', 'text: Nothing., lessons: [first-lesson]')).toContain('unknown lesson "first-lesson"');
    expect(problemsOf(change(guide, 'standard: small-standard', 'standard: small-standards')).join('\n')).toContain(
      'unknown standard "small-standards" — did you mean "small-standard"? (unknown-standard)',
    );
  });

  it('reads its texts like all others', () => {
    expect(first('Walk about.', '"Walk 40 steps."')).toContain('(unbound');
    expect(first('By digging.', '"By <Number id=\\"ore-2026\\" />."')).toContain('unknown number "ore-2026"');
  });

  it('wants states to be addresses that do what they say', () => {
    const withState = (href: string) => first('extension:', `states: [{ label: A, href: "${href}", use: To show. }]\nextension:`);
    expect(withState('/figures/output-by-country/?output-by-country.only=china')).toBeUndefined();
    expect(withState('/figures/output-by-contry/')).toContain('did you mean "/figures/output-by-country/"? (broken-state)');
    expect(withState('/instruments/output-by-country/')).toContain('(broken-state)');
    expect(withState('/figures/output-by-country/?output-by-country.mode=log')).toContain('its views are absolute (broken-state)');
    expect(withState('/figures/output-by-country/?mode=share')).toContain('settings of "output-by-country" begin with');
  });

  it('wants a source behind each standard and warns of one that no lesson serves', () => {
    expect(first('source: survey-2026', 'source: survey-2025', standards)).toContain('unknown source "survey-2025"');
    const more = '- { id: other-standard, code: X-2, framework: C3, grades: 9–12, text: More., source: survey-2026 }\n- ';
    expect(problemsOf(change(standards, '- ', more))).toEqual([
      `${standards}:1:9 warning no lesson serves standard "other-standard" (idle-standard)`,
    ]);
    const twice = '- { id: small-standard, code: X-2, framework: C3, grades: 9–12, text: More., source: survey-2026 }\n- ';
    expect(first('- ', twice, standards)).toContain('standard "small-standard" stands in the list already (duplicate-id)');
  });
});
