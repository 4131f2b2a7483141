import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { makeLessonComponents } from '@/app/_content/lesson-components';
import { renderMdx } from '@/app/_content/render-mdx';
import { CorrectionNote } from '@/components/correction/correction-note';
import { LessonFoot } from '@/components/lesson/lesson-foot';
import { LessonIntro } from '@/components/lesson/lesson-intro';
import { PackageLesson, type PackedLesson } from '@/components/lesson-package/package-lesson';
import { correctionsFor, datesOf, type LessonDocument, listSources, listTerms, type Site, viewQuiz, withQuiz } from '@/lib/content';
import { prefixLinks } from '@/lib/quiz/prefix-links';
import { listAllCards } from '../finish/fill-slots';
import { readCard } from '../finish/read-card';
import { leadToSite } from './lead-to-site';
import { Origin } from './origin';
import { makeStillParts } from './still-parts';
import { toTree } from './to-tree';

/** A lesson written out: data for its script, and the HTML that the script takes over. */
export interface RenderedLesson {
  /** Where the lesson stands on the site, for ever. */
  readonly address: string;
  readonly lesson: PackedLesson;
  /** The lesson's own HTML. */
  readonly html: string;
  /** Terms, sources and numbers under it. */
  readonly foot: string;
}

const nobody = { load: () => ({ progress: undefined }), save: () => undefined, erase: () => undefined, watch: () => () => {} };

/** Writes a lesson with the components of its page; links lead to the site. `siteUrl`: its public address with the sub-path. */
export async function renderLesson(site: Site, document: LessonDocument, siteUrl: string): Promise<RenderedLesson> {
  const { slug, meta, front, figures, source } = document;
  const complete = withQuiz(site, document);
  const address = `${siteUrl}/lessons/${slug}/`;
  const sources = listSources(site, complete);
  const keys = sources.map(({ key }) => key);
  const citation = (key: string) => keys.indexOf(key) + 1;
  const quiz = viewQuiz(site, document, keys);
  const components = { ...makeLessonComponents({ site, figures, citation }), ...makeStillParts({ site, figures, citation }) };
  const standfirst = site.inline(meta.standfirst, front.place(['standfirst']));
  const head = toTree(
    <>
      <LessonIntro meta={meta} standfirst={standfirst} objectives={quiz.objectives} questions={quiz.questions.length} />
      <CorrectionNote corrections={correctionsFor(site, slug)} />
    </>,
  );
  const body = toTree(await renderMdx(source, components));
  const lesson = prefixLinks({ quiz, head: head.nodes, body: body.nodes }, siteUrl);
  const slots = new Map([...head.slots, ...body.slots]);
  const html = renderToString(<PackageLesson lesson={lesson} readSlot={(name) => slots.get(name) ?? ''} keeper={nobody} />);
  const articles = meta.articles.flatMap((wanted) => {
    const found = site.articles.find((candidate) => candidate.slug === wanted);
    return found ? [{ slug: wanted, title: found.meta.title }] : [];
  });
  const foot = renderToStaticMarkup(
    <LessonFoot
      meta={meta}
      dates={datesOf(site, 'lesson', slug)}
      articles={articles}
      terms={listTerms(site, complete)}
      sources={sources}
      cite={<Origin info={site.info} address={address} />}
    />,
  );
  const cards = listAllCards(html + foot, `package of "${slug}"`, {
    numberCard: readCard('.cache', 'numbers'),
    claimCard: readCard('.cache', 'claims'),
  });
  return { address, lesson, html: leadToSite(html, siteUrl), foot: leadToSite(foot + cards, siteUrl) };
}
