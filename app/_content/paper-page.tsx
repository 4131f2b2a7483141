import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { PaperNote } from '@/components/teach/paper-note';
import { pageMetadata } from './page-metadata';
import { StructuredData } from './structured-data';
import { readTeachLesson } from './teach-lesson';

export interface TeachPageProps {
  readonly params: Promise<{ slug: string }>;
}

const papers = {
  sheet: {
    name: 'Sheet for pupils',
    describe: (title: string) => `All questions of the lesson “${title}” with room to write, and its charts, to print. No answers.`,
  },
  key: {
    name: 'Answer key',
    describe: (title: string) =>
      `Answers to all questions of the lesson “${title}”, why each is right, why each wrong one tempts, and points for texts.`,
  },
} as const;

type PaperKind = keyof typeof papers;

/** The head of a page that is meant for paper, for Next. */
export function paperMetadata(kind: PaperKind): (props: TeachPageProps) => Promise<Metadata> {
  return async ({ params }) => {
    const { slug } = await params;
    const { title } = readTeachLesson(slug).lesson.meta;
    const { name, describe } = papers[kind];
    return pageMetadata({
      kind: 'page',
      id: `teach-${slug}-${kind}`,
      path: `/teach/${slug}/${kind}/`,
      title: `${name}: ${title}`,
      description: describe(title),
    });
  };
}

interface PaperPageProps {
  readonly kind: PaperKind;
  readonly slug: string;
  readonly title: string;
  /** What to know before printing; not printed. */
  readonly note: ReactNode;
  readonly children: ReactNode;
}

/** A page that is meant for paper, shown on the screen with the ways to the others. */
export function PaperPage({ kind, slug, title, note, children }: PaperPageProps) {
  return (
    <div className={`page paper-page paper-${kind}`}>
      <StructuredData kind="page" id={`teach-${slug}-${kind}`} />
      <PaperNote slug={slug} title={title}>
        {note}
      </PaperNote>
      {children}
    </div>
  );
}
