let awaited: string | undefined;

/** Moves the focus to an element once it is drawn, and opens the folds around it. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => setTimeout(() => reveal(id)));
}

/** Follows a link within the page, to an element of the place it leads to: `arrival` takes the focus there. */
export function followTo(href: string, id: string): void {
  if (new URL(href, location.href).hash === location.hash) focusSoon(id);
  else {
    awaited = id;
    location.hash = href;
  }
}

/** The element one came for; undefined for who just came. */
export function arrival(): string | undefined {
  const id = awaited;
  awaited = undefined;
  return id;
}

function reveal(id: string): void {
  const element = document.getElementById(id);
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  element?.focus();
}
