import { listSources, readSite, viewQuiz, withQuiz } from '@/lib/content';

/** What the teacher's pages of a lesson are made of. @throws for a lesson that does not exist or has no guide. */
export function readTeachLesson(slug: string) {
  const site = readSite();
  const lesson = site.lessons.find((candidate) => candidate.slug === slug);
  const guide = lesson?.guide.record;
  if (!lesson || !guide) throw new Error(`unknown lesson "${slug}", or one without a guide`);
  const sources = listSources(site, withQuiz(site, lesson));
  const quiz = viewQuiz(
    site,
    lesson,
    sources.map(({ key }) => key),
  );
  /** A text of the guide with its numbers filled in. */
  const read = (text: string) => site.inline(text, lesson.guide.placeOf(), undefined, lesson.figures);
  return { site, lesson, guide, quiz, sources, read };
}

/** For generateStaticParams. */
export function listTeachLessons() {
  return readSite().lessons.map(({ slug }) => ({ slug }));
}
