import { type Change, inserted, moved } from './change';
import { useEditor } from './editor-context';
import { focusSoon } from './reveal';

interface ListDeeds<T> {
  /** Adds at the end; the focus goes to `field` of the new item. */
  add(item: T, field: string): void;
  move(id: string, by: 1 | -1): void;
  /** Removes, or puts `left` in its place (what stays for those who used it); both can be undone. */
  remove(id: string, name: string, left?: T): void;
}

/** What one does with a list of a programme; where it stands is told by its path. */
export function useList<T extends { id: string }>(
  path: string,
  list: readonly T[],
  change: Change<readonly T[]>,
): ListDeeds<T> {
  const { say } = useEditor();
  return {
    add(item, field) {
      change((before) => [...before, item]);
      say(undefined);
      focusSoon(`${path}.${list.length}.${field}`);
    },
    move(id, by) {
      change((before) => moved(before, id, by));
      const index = list.findIndex((item) => item.id === id) + by;
      say({ key: 'movedTo', data: { place: index + 1, count: list.length } });
      focusSoon(`${path}.${index}-${by < 0 ? 'up' : 'down'}`);
    },
    remove(id, name, left) {
      const index = list.findIndex((item) => item.id === id);
      const item = list[index];
      if (!item) return;
      const others = (before: readonly T[]) => before.filter((other) => other.id !== id);
      change((before) => (left ? before.map((other) => (other.id === id ? left : other)) : others(before)));
      say({
        key: left ? 'retiredNow' : 'removed',
        data: { name },
        undo() {
          change((before) => inserted(others(before), index, item));
          focusSoon(`${path}.${index}-remove`);
        },
      });
      focusSoon('editor-undo');
    },
  };
}
