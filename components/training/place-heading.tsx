import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { hrefOf, type Place } from './place';

/** The view that headings belong to. */
export const PlaceHeadings = createContext('');
/** The view whose heading had the focus last: the first one of a panel takes it from nobody. */
let last: string | undefined;

interface Props {
  /** Where one comes from, and its name. */
  back?: { to: Place; name: ComponentChildren };
  children: ComponentChildren;
}

/** The heading of a place, and the way back. Who follows a link is taken to it: focus and view go to the top. */
export function PlaceHeading({ back, children }: Props) {
  const view = useContext(PlaceHeadings);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isMove = last !== undefined && last !== view && !document.activeElement?.closest('[role="tablist"]');
    last = view;
    if (!isMove) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [view]);
  return (
    <>
      {back && (
        <p class="way-back">
          <a href={hrefOf(back.to)}>{back.name}</a>
        </p>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </>
  );
}
