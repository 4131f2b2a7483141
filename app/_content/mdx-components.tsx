import type { ComponentType, ReactNode } from 'react';
import { Aside } from '@/components/content/aside';
import { CiteMark } from '@/components/content/cite-mark';
import { ClaimMark } from '@/components/content/claim-mark';
import { Dispute } from '@/components/content/dispute';
import { NumberMark } from '@/components/content/number-mark';
import { Quotation } from '@/components/content/quotation';
import { Section, Subheading } from '@/components/content/section';
import { TermMark } from '@/components/content/term-mark';
import { CorrectionNote } from '@/components/correction/correction-note';
import { correctionsFor, getEntry, type Site, writeNumber } from '@/lib/content';
import { FigureHere } from './figure-here';
import { GuessHere } from './guess-here';
import { InstrumentHere } from './instrument-here';

interface Context {
  readonly site: Site;
  /** Figures of the page in their order. */
  readonly figures: readonly string[];
  /** Place of a source in the page's list. */
  readonly citation: (source: string) => number;
}

type Props = Readonly<Record<string, string>> & { readonly children?: ReactNode };

/** The words that authors may use, bound to one page. Names and rules stand in lib/content/components.ts; a test compares the two. */
export function makeMdxComponents({ site, figures, citation }: Context): Record<string, ComponentType<never>> {
  const components: Record<string, (props: Props) => ReactNode> = {
    Number: ({ id = '', as, digits, landing }) => (
      <NumberMark id={id} landing={landing} {...writeNumber(getEntry(site.numbers, id, 'number'), as, digits)} />
    ),
    Claim: ({ id = '', landing, children }) => (
      <ClaimMark id={id} landing={landing}>
        {children}
      </ClaimMark>
    ),
    Term: ({ id = '', children }) => <TermMark id={id}>{children}</TermMark>,
    Cite: ({ source = '', at }) => <CiteMark source={source} at={at} number={citation(source)} />,
    Figure: ({ id = '' }) => <FigureHere site={site} id={id} numbering={figures} citation={citation} />,
    Instrument: ({ id = '', state }) => <InstrumentHere site={site} id={id} state={state} numbering={figures} citation={citation} />,
    Guess: ({ figure = '', series = '', from = '', question = '', view }) => (
      <GuessHere site={site} figure={figure} series={series} from={from} question={question} view={view} />
    ),
    FigureRef: ({ id = '' }) => <a href={`#${id}`}>Figure {figures.indexOf(id) + 1}</a>,
    Dispute: ({ title = '', children }) => <Dispute title={title}>{children}</Dispute>,
    Aside: ({ title = '', children }) => <Aside title={title}>{children}</Aside>,
    Quotation: ({ who = '', source = '', at, children }) => (
      <Quotation who={who} mark={<CiteMark source={source} at={at} number={citation(source)} />}>
        {children}
      </Quotation>
    ),
    Section: ({ id = '', title = '', children }) => (
      <Section id={id} title={title}>
        <CorrectionNote corrections={correctionsFor(site, id)} />
        {children}
      </Section>
    ),
    Subheading: ({ id = '', title = '' }) => (
      <>
        <Subheading id={id} title={title} />
        <CorrectionNote corrections={correctionsFor(site, id)} />
      </>
    ),
  };
  return components as Record<string, ComponentType<never>>;
}
