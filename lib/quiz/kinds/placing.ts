import type { Answer, LabelQuestion, MatchQuestion, QuestionKind, Reply } from '../quiz';

type PlacingQuestion = MatchQuestion | LabelQuestion;

/** What was put where, by the slot's id. */
export function readPlaces({ slots, choices }: PlacingQuestion, answer: Answer): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const part of answer) {
    const [slot = '', choice = ''] = part.split('=');
    if (slots.some(({ id }) => id === slot) && choices.some(({ id }) => id === choice)) places.set(slot, choice);
  }
  return places;
}

/** The answer with one place filled anew, or emptied. */
export function putInPlace(question: PlacingQuestion, answer: Answer, slot: string, choice: string): Answer {
  const places = new Map(readPlaces(question, answer));
  if (choice === '') places.delete(slot);
  else places.set(slot, choice);
  return writePlaces(question, places);
}

const writePlaces = ({ slots }: PlacingQuestion, places: ReadonlyMap<string, string>): Answer =>
  slots.flatMap(({ id }) => (places.has(id) ? [`${id}=${places.get(id)}`] : []));

/** Things to put in their places; right when each place holds what belongs there. Every place must be filled before it is judged. */
export const placing: QuestionKind<PlacingQuestion> = {
  start: () => [],
  keep: (question, answer) => writePlaces(question, readPlaces(question, answer)),
  isGiven: (question, answer) => readPlaces(question, answer).size > 0,
  judge(question, answer) {
    const places = readPlaces(question, answer);
    const open = question.slots.filter(({ id }) => !places.has(id)).length;
    if (open > 0) return { status: 'unclear', replies: [{ tone: 'note', text: [sayOpen(open, question.slots.length)] }] };
    const astray = question.slots.filter(({ id }) => places.get(id) !== id);
    if (astray.length === 0) return { status: 'right', replies: [] };
    const right = question.slots.length - astray.length;
    const replies: Reply[] = [{ tone: 'note', text: [`${right} of ${question.slots.length} are right.`] }];
    for (const { id, feedback } of astray) {
      const stray = question.strays.find((one) => one.id === places.get(id));
      replies.push({ about: id, tone: 'wrong', text: stray?.feedback ?? feedback });
    }
    return { status: 'wrong', replies };
  },
  solve: ({ slots }) => slots.map(({ id }) => `${id}=${id}`),
  slips: ({ slots, strays }) => [...slots, ...strays].map(({ id }) => id),
  slipOf(question, answer) {
    const places = readPlaces(question, answer);
    const first = question.slots.find(({ id }) => places.has(id) && places.get(id) !== id);
    const stray = first && question.strays.find(({ id }) => id === places.get(first.id));
    return stray?.id ?? first?.id;
  },
};

function sayOpen(open: number, all: number): string {
  if (open === all) return 'Choose something for each place, then check.';
  return open === 1 ? 'One place is still empty.' : `${open} places are still empty.`;
}
