import { Inline } from '@/components/content/inline';
import { nameTime } from '@/lib/guess/guess-task';
import type { Prediction } from '@/lib/quiz/quiz';
import { formatNumber } from '@/lib/units/format';

/** What a guess is held against. It brings no points. */
export function PredictionRecord({ prediction }: { readonly prediction: Prediction }) {
  return (
    <li value={0}>
      <p className="answer-prompt">
        <Inline nodes={prediction.prompt} plain />
      </p>
      <p>
        <strong>The record, without points:</strong> {tellRecord(prediction)}. <Inline nodes={prediction.record} plain />
      </p>
      {prediction.kind === 'line' && <p className="answer-section">Source: {prediction.sources}.</p>}
    </li>
  );
}

function tellRecord(prediction: Prediction): string {
  switch (prediction.kind) {
    case 'amount':
      return prediction.text;
    case 'shares':
      return prediction.guess.map(({ label, text }) => `${label} ${text}`).join('; ');
    case 'line': {
      const { record, unit, handles } = prediction.task;
      return record
        .map(({ at, value }) => `${nameTime(prediction.task, at)}: ${formatNumber(value, unit, 'short', handles[0]?.digits)}`)
        .join('; ');
    }
  }
}
