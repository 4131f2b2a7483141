/** The words that authors may use in content, and what each needs. The map of React components must name the same (a test insists). */
export interface ComponentRule {
  /** Attributes that must be there. */
  readonly needs: readonly string[];
  readonly may?: readonly string[];
  /** Allowed in one-line texts (titles, captions, YAML), not only in articles and lessons. */
  readonly inline: boolean;
  /** Where it is allowed, if not everywhere. */
  readonly only?: 'lesson' | 'page';
  /** What its id names; checked to exist. */
  readonly refersTo?: 'number' | 'claim' | 'figure' | 'instrument' | 'term' | 'question' | 'prediction';
  /** What an attribute must look like, and how to say so. */
  readonly shapes?: Readonly<Record<string, { readonly pattern: RegExp; readonly expected: string }>>;
}

export const componentRules: Readonly<Record<string, ComponentRule>> = {
  Number: { needs: ['id'], may: ['as', 'digits'], inline: true, refersTo: 'number' },
  Claim: { needs: ['id'], inline: true, refersTo: 'claim' },
  Term: { needs: ['id'], inline: true, refersTo: 'term' },
  Cite: { needs: ['source'], may: ['at'], inline: true },
  FigureRef: { needs: ['id'], inline: true, refersTo: 'figure' },
  Figure: { needs: ['id'], inline: false, refersTo: 'figure' },
  Instrument: { needs: ['id'], may: ['state'], inline: false, refersTo: 'instrument' },
  Guess: {
    needs: ['figure', 'series', 'from', 'question'],
    may: ['view'],
    inline: false,
    shapes: {
      from: { pattern: /^\d{1,4}(\.\d+)?$/, expected: 'the year (or age) from which the reader guesses' },
      view: { pattern: /^(absolute|share)$/, expected: '"absolute" or "share"' },
    },
  },
  Dispute: { needs: ['title'], inline: false },
  Aside: { needs: ['title'], inline: false },
  Quotation: { needs: ['who', 'source'], may: ['at'], inline: false },
  Question: { needs: ['id'], inline: false, only: 'lesson', refersTo: 'question' },
  Predict: { needs: ['id'], inline: false, only: 'lesson', refersTo: 'prediction' },
  Recall: { needs: [], inline: false, only: 'lesson' },
  CopyText: { needs: ['id', 'title'], inline: false, only: 'page' },
  Logos: { needs: [], inline: false, only: 'page' },
  Contact: { needs: [], inline: false, only: 'page' },
  FactsChecked: { needs: [], inline: true, only: 'page' },
};

/** How a number may be written: values of the attribute `as`. */
export const numberStyles = ['full', 'short', 'bare'] as const;
