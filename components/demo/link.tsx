import type { ComponentChildren } from 'preact';
import { addressOf, type Route } from './use-route';

interface Props {
  to: Route;
  go(route: Route): void;
  current?: boolean;
  class?: string;
  shortcut?: string;
  children: ComponentChildren;
}

/** A link to another state of the page: its address can be copied, or opened in a tab of its own. */
export function DemoLink({ to, go, current = false, class: name, shortcut, children }: Props) {
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      href={addressOf(to)}
      class={name}
      aria-current={current ? 'page' : undefined}
      aria-keyshortcuts={shortcut}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
