/** Moves the focus to an element once it is drawn, and opens the folds around it. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => setTimeout(() => reveal(id)));
}

function reveal(id: string): void {
  const element = document.getElementById(id);
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  element?.focus();
}
