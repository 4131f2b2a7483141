import { hydrateRoot } from 'react-dom/client';
import { makeLocalKeeper } from '@/components/lesson/local-keeper';
import { packedId, type Runtime, rootId } from '@/lib/packages/runtime';
import { type PackedLesson, PackageLesson } from './package-lesson';

// Begins a packed lesson: finds who keeps its work, then takes over the page as it was written.

interface Packed extends PackedLesson {
  readonly runtime: Runtime;
}

function begin(): void {
  const root = document.getElementById(rootId);
  const data = document.getElementById(packedId)?.textContent;
  if (!root || !data) return;
  document.documentElement.dataset.script = '';
  const lesson = JSON.parse(data) as Packed;
  const slots = new Map([...root.querySelectorAll<HTMLElement>('[data-slot]')].map((slot) => [slot.dataset.slot, slot.innerHTML]));
  hydrateRoot(
    root,
    <PackageLesson lesson={lesson} readSlot={(name) => slots.get(name) ?? ''} keeper={makeLocalKeeper(lesson.quiz.lesson)} />,
  );
}

begin();
