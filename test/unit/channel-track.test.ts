import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { moduleById, modules, programmeById, programmes, sellingChannels, stepById } from '../../utils/checklists';
import { type Channel, channelTrack, TOPICS } from '../../utils/checklists/channel-track';
import { stepsOf, stepsOfProgramme } from '../../utils/core/checklist';
import { rules } from '../../utils/rules';

const named = sellingChannels.filter(({ id }) => id !== 'other');
/** The track with all that may differ taken out: what is said of the channel, and where that was read. */
function skeleton({ id, name, rules: where, read, facts, sources }: Channel) {
  const texts = [...Object.values(facts), name, where, read].flatMap(({ fr, en }) => [fr, en]);
  const plain = texts
    .sort((a, b) => b.length - a.length)
    .reduce((json, text) => json.replaceAll(text, ''), JSON.stringify({ ...channelTrack(channelOf(id)), sources: [] }));
  expect(channelTrack(channelOf(id)).sources).toEqual(expect.arrayContaining([...sources]));
  return plain
    .replaceAll(`mc-${id}-`, 'mc-X-')
    .replaceAll(`mc-${id}"`, 'mc-X"')
    .replace(/"why":\{[^}]*\}/g, '"why":{}');
}
const channelOf = (id: string) => sellingChannels.find((channel) => channel.id === id)!;

describe('the track of a channel', () => {
  test('every file of a channel is registered', () => {
    const files = readdirSync(new URL('../../utils/checklists/channels', import.meta.url));
    expect(files.sort()).toEqual(sellingChannels.map(({ id }) => `${id}.ts`).sort());
  });

  test('channels stand in alphabetical order, any other last', () => {
    const names = named.map(({ name }) => name.fr);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'fr', { sensitivity: 'base' })));
    expect(sellingChannels.at(-1)?.id).toBe('other');
    expect(names.length).toBeGreaterThanOrEqual(6);
  });

  test('steps, minutes, rules and questions are the same whatever the channel', () => {
    const [first, ...rest] = sellingChannels.map(skeleton);
    for (const one of rest) expect(one).toBe(first);
  });

  test('the reason of a step is the same for all, but for what was read of the channel', () => {
    const reasons = (channel: Channel) =>
      stepsOf(channelTrack(channel)).map(({ why }) =>
        why.fr!.replace(/ (?:Pour .*, lu en|À relever dans|Ils se lisent dans) .*/, ''),
      );
    for (const channel of sellingChannels) expect(reasons(channel)).toEqual(reasons(sellingChannels[0]!));
  });

  test('no track names another channel', () => {
    for (const { id } of sellingChannels) {
      const text = JSON.stringify({ ...channelTrack(channelOf(id)), sources: [] });
      for (const { id: otherId, name } of named)
        if (otherId !== id) expect(text, `${id} names ${name.fr}`).not.toContain(name.fr);
    }
  });

  test('what is known is shown with the month it was read, what is not is to be noted', () => {
    for (const channel of sellingChannels) {
      const text = stepsOf(channelTrack(channel))
        .map(({ why }) => why.fr)
        .join('\n');
      for (const topic of TOPICS) if (channel.facts[topic]) expect(text).toContain(channel.facts[topic].fr);
      const lacking = ['registration', 'catalogue', 'safety', 'offer'].filter((topic) => !(topic in channel.facts));
      const listing = 'title' in channel.facts || 'pictures' in channel.facts ? 0 : 1;
      expect(text.split('À relever dans').length - 1).toBe(lacking.length + listing);
      expect(text.split(`lu en ${channel.read.fr}`).length - 1).toBe(5 - lacking.length - listing);
    }
  });

  test('facts come with sources', () => {
    for (const { facts, sources } of sellingChannels) expect(sources.length > 0).toBe(Object.keys(facts).length > 0);
  });

  test('the rules of a step exist', () => {
    const ids = new Set(rules.map(({ id }) => id));
    for (const step of stepsOf(channelTrack(channelOf('other'))))
      for (const rule of step.rules ?? []) expect(ids).toContain(rule);
  });

  test('every objective has a question, every question an objective, and minutes add up', () => {
    const { objectives, quiz, minutes, parts } = channelTrack(channelOf('other'));
    expect(new Set(quiz.map(({ objective }) => objective))).toEqual(new Set(objectives.map(({ id }) => id)));
    expect(parts.flatMap(({ steps }) => steps).reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
    for (const { steps } of parts) expect(steps.length).toBeLessThanOrEqual(7);
  });
});

describe('the lot', () => {
  test('no id is used twice, by whatever it is', () => {
    const ids = modules.flatMap((module) => [
      module.id,
      ...module.objectives.map(({ id }) => id),
      ...module.quiz.map(({ id }) => id),
      ...module.parts.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]),
    ]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('a programme holds a module once, and only modules of the product', () => {
    for (const { id, modules: held } of programmes) {
      expect(new Set(held.map((module) => module.id)).size, id).toBe(held.length);
      for (const module of held) expect(moduleById(module.id), id).toBeDefined();
    }
  });

  test('every module is in some programme', () => {
    const held = new Set(programmes.flatMap((programme) => programme.modules.map(({ id }) => id)));
    expect(modules.filter(({ id }) => !held.has(id))).toEqual([]);
  });

  test('every channel has the same programme; general programmes name none', () => {
    for (const channel of sellingChannels) {
      const programme = programmeById(`sell-${channel.id}`)!;
      expect(programme.modules.map(({ id }) => id)).toEqual(['m02', `mc-${channel.id}`]);
    }
    for (const programme of programmes.filter(({ id }) => !id.startsWith('sell-')))
      for (const module of programme.modules) expect(named.map(({ id }) => `mc-${id}`)).not.toContain(module.id);
  });

  test('the quick pass leaves the tracks out', () => {
    for (const channel of sellingChannels)
      expect(stepsOf(channelTrack(channel)).filter(({ quick }) => quick)).toEqual([]);
  });

  test('ids find what they name', () => {
    for (const programme of programmes) {
      expect(programmeById(programme.id)).toBe(programme);
      for (const step of stepsOfProgramme(programme)) expect(stepById(step.id)?.action).toEqual(step.action);
    }
    expect(moduleById('m00')).toBeUndefined();
    expect(programmeById('m07')).toBeUndefined();
    expect(stepById('mc-amazon-s99')).toBeUndefined();
  });
});
