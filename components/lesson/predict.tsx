import { PredictAmount } from './predict-amount';
import { PredictLine } from './predict-line';
import { PredictShares } from './predict-shares';
import { useLesson } from './lesson-context';

/** A prediction of the lesson, by its id. */
export function Predict({ id }: { readonly id: string }) {
  const { quiz } = useLesson();
  const prediction = quiz.predictions.find((candidate) => candidate.id === id);
  if (!prediction) throw new Error(`unknown prediction "${id}"`);
  switch (prediction.kind) {
    case 'shares':
      return <PredictShares prediction={prediction} />;
    case 'amount':
      return <PredictAmount prediction={prediction} />;
    case 'line':
      return <PredictLine prediction={prediction} />;
  }
}
