import { describe, expect, test } from 'vitest';
import { programmes } from '../../utils/checklists';
import { stepsOf } from '../../utils/core/checklist';
import { type Slide, slidesOf } from '../../utils/training/slides';

const whole = programmes.find(({ id }) => id === 'whole')!;
const kinds = (slides: Slide[]) => slides.map(({ kind }) => kind);

describe('what is projected', () => {
  test.each(whole.modules.map((module) => [module.id, module] as const))(
    'every step and question of %s, once and in order, each answer right after its question',
    (_id, module) => {
      const slides = slidesOf(whole, module);
      expect(slides.flatMap((slide) => (slide.kind === 'step' ? [slide.step.id] : []))).toEqual(
        stepsOf(module).map(({ id }) => id),
      );
      const asked = slides.flatMap((slide) => ('question' in slide ? [`${slide.question.id} ${slide.kind}`] : []));
      expect(asked).toEqual(module.quiz.flatMap(({ id }) => [`${id} question`, `${id} answer`]));
      expect(slides[0]!.kind).toBe('module');
      expect(slides.at(-1)!.kind).toBe('end');
    },
  );

  test('a part says the minutes of all its steps, and comes before them', () => {
    const [first] = whole.modules;
    const slides = slidesOf(whole, first);
    for (const part of first!.parts) {
      const at = slides.findIndex((slide) => slide.kind === 'part' && slide.part === part);
      const slide = slides[at]!;
      expect(slide).toMatchObject({ minutes: part.steps.reduce((sum, { minutes }) => sum + minutes, 0) });
      expect(slides[at + 1]).toMatchObject({ kind: 'step', number: 1, of: part.steps.length });
    }
  });

  test('a whole programme begins with its modules and ends with the last of them', () => {
    const slides = slidesOf(whole);
    expect(slides[0]).toMatchObject({ kind: 'programme' });
    expect(kinds(slides).filter((kind) => kind === 'module')).toHaveLength(whole.modules.length);
    expect(slides.at(-1)).toMatchObject({ kind: 'end', next: undefined });
    const ends = slides.flatMap((slide) => (slide.kind === 'end' ? [slide.next?.id] : []));
    expect(ends.slice(0, -1)).toEqual(whole.modules.slice(1).map(({ id }) => id));
  });

  test('retired steps, parts without steps, and what a module does not have are left out', () => {
    const [module] = whole.modules;
    const [part] = module!.parts;
    const bare = {
      ...module!,
      objectives: [],
      quiz: [],
      parts: [{ ...part!, steps: part!.steps.map((step) => ({ ...step, retired: '2026-01-01' })) }],
    };
    const { demo: _demo, ...withoutDemo } = bare;
    expect(kinds(slidesOf({ ...whole, modules: [withoutDemo] }, withoutDemo))).toEqual(['module', 'end']);
  });
});
