import { useCallback, useEffect, useState } from 'preact/hooks';
import { type DemoFields, type DemoListing, listingIdOf } from '../../utils/demo/demo-listing';
import { type Edits, isSame, reset, unedited } from '../../utils/demo/edits';
import { demoListings } from '../../utils/demo/listings';
import { deleteWaiversOn } from '../../utils/storage/waivers';

const KEY = 'demo-edits';

/** What was changed in this tab: a reload does not lose it, closing the tab does. */
function readKept(): Record<string, Edits> {
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, DemoFields>;
  return Object.fromEntries(
    demoListings.flatMap(({ id, fields }) => {
      const present = kept[id];
      return present && !isSame(present, fields) ? [[id, { ...unedited(fields), past: [fields], present }]] : [];
    }),
  );
}

/** The edits of every listing, by id. */
export function useAllEdits(onReset: () => void) {
  const [all, setAll] = useState(readKept);
  useEffect(() => {
    const kept = Object.entries(all).map(([id, { present }]) => [id, present]);
    sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries(kept)));
  }, [all]);
  const editsOf = ({ id, fields }: DemoListing): Edits => all[id] ?? unedited(fields);
  const isEdited = (demo: DemoListing): boolean => !isSame(editsOf(demo).present, demo.fields);
  const change = useCallback(
    ({ id, fields }: DemoListing, how: (edits: Edits) => Edits) =>
      setAll((before) => ({ ...before, [id]: how(before[id] ?? unedited(fields)) })),
    [],
  );
  /** Takes what was set aside on some listings back as well: as they were means as they were. */
  const forget = (demos: readonly DemoListing[]) => {
    const ids = new Set(demos.map(listingIdOf));
    void deleteWaiversOn((listing) => ids.has(listing)).then(onReset, onReset);
  };
  const resetOne = (demo: DemoListing) => {
    change(demo, (edits) => reset(edits, demo.fields));
    forget([demo]);
  };
  const resetAll = () => {
    for (const demo of demoListings) if (isEdited(demo)) change(demo, (edits) => reset(edits, demo.fields));
    forget(demoListings);
  };
  return { editsOf, isEdited, change, resetOne, resetAll };
}
export type AllEdits = ReturnType<typeof useAllEdits>;
