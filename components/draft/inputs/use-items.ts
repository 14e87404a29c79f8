import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Item<T> {
  /** Names the item while it moves, so that its input and its focus move with it. */
  key: number;
  value: T;
}

/** A list that is typed in, added to, taken from and moved about; `onChange` hears of each. */
export function useItems<T>(form: readonly T[], version: number, empty: T, onChange: (form: readonly T[]) => void) {
  const next = useRef(0);
  const keyed = (values: readonly T[]): Item<T>[] => values.map((value) => ({ key: next.current++, value }));
  const [items, setItems] = useState(() => keyed(form));
  // Typing changes the values without drawing the list anew.
  const latest = useRef(items);
  const [redrawn, setRedrawn] = useState(0);
  const put = (list: Item<T>[]) => {
    latest.current = list;
    setItems(list);
    onChange(list.map(({ value }) => value));
  };
  const first = useRef(true);
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const fresh = keyed(form);
    latest.current = fresh;
    setItems(fresh);
    setRedrawn((count) => count + 1);
  }, [version]);

  return {
    items,
    redrawn,
    type(key: number, value: T) {
      latest.current = latest.current.map((item) => (item.key === key ? { key, value } : item));
      onChange(latest.current.map((item) => item.value));
    },
    valueOf: (key: number): T => latest.current.find((item) => item.key === key)?.value ?? empty,
    /** Gives the key of the new item. */
    add(): number {
      const [item] = keyed([empty]);
      put([...latest.current, item!]);
      return item!.key;
    },
    remove: (key: number) => put(latest.current.filter((item) => item.key !== key)),
    move(key: number, by: -1 | 1) {
      const list = [...latest.current];
      const from = list.findIndex((item) => item.key === key);
      const [item] = list.splice(from, 1);
      list.splice(from + by, 0, item!);
      put(list);
    },
  };
}
