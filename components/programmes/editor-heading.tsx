import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { arrival, focusSoon } from './reveal';

interface Props {
  /** Where one comes from, and its name. */
  back: { href: string; name: string };
  children: ComponentChildren;
}

/** The heading of a page of the editor, and the way back; who comes here is taken to it. */
export function EditorHeading({ back, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const id = arrival();
    if (id) return focusSoon(id);
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <p class="way-back">
        <a href={back.href}>{back.name}</a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </>
  );
}
