import { readSite, viewQuiz } from '@/lib/content';
import { gradeLessonOf } from '@/lib/gradebook/grade-lesson';

export const dynamic = 'force-static';

/** All lessons as the gradebook reads their codes. */
export function GET() {
  const site = readSite();
  return Response.json({ lessons: site.lessons.map((lesson) => gradeLessonOf(viewQuiz(site, lesson, []))) });
}
