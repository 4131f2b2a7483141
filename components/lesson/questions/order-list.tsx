import { useLayoutEffect, useRef, useState } from 'react';
import { inlineText } from '@/lib/inline/inline';
import type { OrderItem, OrderQuestion } from '@/lib/quiz/quiz';
import { Words } from '../words';
import type { BodyProps } from './body';

/** Things to put in order with buttons, so that pointer, keys and screen reader do it alike. */
export function OrderList({ question, answer, verdict, onChange }: BodyProps<OrderQuestion>) {
  const items = answer.flatMap((id) => question.items.find((item) => item.id === id) ?? []);
  const [said, say] = useState('');
  const moved = useRef<HTMLButtonElement>(null);
  // A moved element can lose the focus: the button that moved it keeps it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the order has changed
  useLayoutEffect(() => {
    moved.current?.focus();
    moved.current = null;
  }, [answer]);

  // Moves made before the page ran are repeated in one go: each starts from the one before, not from the last render.
  const latest = useRef(answer);
  latest.current = answer;
  const move = (item: OrderItem, by: number, button: HTMLButtonElement) => {
    const ids = [...latest.current];
    const from = ids.indexOf(item.id);
    const to = from + by;
    if (from < 0 || to < 0 || to >= ids.length) return;
    ids.splice(to, 0, ...ids.splice(from, 1));
    latest.current = ids;
    moved.current = button;
    say(`${inlineText(item.text)}: now number ${to + 1} of ${ids.length}.`);
    onChange(ids);
  };
  return (
    <>
      <ol className="order">
        {items.map((item, index) => (
          <li
            key={item.id}
            className="order-item"
            data-item={item.id}
            data-tone={verdict?.replies.find(({ about }) => about === item.id)?.tone}
          >
            <span className="order-text">
              <Words text={item.text} plain />
            </span>
            <span className="order-keys needs-script">
              <MoveButton item={item} word="up" isEnd={index === 0} onMove={(button) => move(item, -1, button)} />
              <MoveButton item={item} word="down" isEnd={index === items.length - 1} onMove={(button) => move(item, 1, button)} />
            </span>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

interface MoveButtonProps {
  readonly item: OrderItem;
  readonly word: 'up' | 'down';
  /** Cannot move further. The button stays focusable: disabling it under the finger would lose the place. */
  readonly isEnd: boolean;
  readonly onMove: (button: HTMLButtonElement) => void;
}

function MoveButton({ item, word, isEnd, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      data-move={word}
      data-replay
      aria-disabled={isEnd}
      aria-label={`Move ${word}: ${inlineText(item.text)}`}
      onClick={(event) => onMove(event.currentTarget)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path
          d={word === 'up' ? 'M3 10.5 8 5.5l5 5' : 'M3 5.5l5 5 5-5'}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
