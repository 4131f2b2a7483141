/** The door of the content: app and build scripts come in here. */
export type { BoundClaim, BoundNumber } from './bind';
export { writeNumber } from './bind';
export { checkSite } from './checks/all-rules';
export { type Embed, getEmbed, listEmbeds, readEmbedScript } from './embeds';
export { type Dataset, readDatasetFile } from './datasets';
export type { Section } from './document';
export { figureWords } from './figure-words';
export type { FigureEntry } from './figures';
export { fixedPages } from './fixed-pages';
export { formatProblem, type Problem } from './problem';
export { type ArticleDocument, type LessonDocument, readSite, readSiteFresh, type PageDocument, type Site } from './site';
export { listThings, type Thing, type ThingKind, thingKinds } from './things';
export { compileMdx } from './compile';
export { figureTitle, getEntry, listSources, listTerms, nameSources, readingMinutes, viewFigure } from './views';
export { withQuiz } from './examine-quiz';
export { viewQuiz } from './quiz-view';
export { listInstruments, readInstrument } from './instruments';
export { type Drawing, readDrawing, readStandaloneSvg } from './drawings';
