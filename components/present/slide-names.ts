import type { Wording } from '../../utils/core/checklist';
import type { Slide } from '../../utils/training/slides';

/** What a slide is called: its heading. */
export function nameOf(slide: Slide): Wording {
  switch (slide.kind) {
    case 'programme':
      return slide.programme.title;
    case 'part':
      return slide.part.title;
    case 'step':
      return slide.step.action;
    case 'question':
    case 'answer':
      return slide.question.ask;
    default:
      return slide.module.title;
  }
}

/** Where a slide stands: its module, and its part. */
export function contextOf(slide: Slide): Wording[] {
  if (slide.kind === 'programme' || slide.kind === 'module' || slide.kind === 'end') return [];
  return slide.kind === 'step' ? [slide.module.title, slide.part.title] : [slide.module.title];
}
