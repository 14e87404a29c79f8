import css from './overlay.css?inline';

/** A page that keeps deleting our element wins after this many times: no fights. */
const MAX_RETURNS = 3;

export interface Host {
  root: ShadowRoot;
  /** Puts the host where it can be seen and used; calls `shown` when it had to move, since popovers then close. */
  settle(): void;
  remove(): void;
}

/** Our one element in the page: no attribute, closed root, nothing for a page script to read. */
export function openHost(shown: () => void): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  let returns = 0;

  // The site's keyboard shortcuts must not hear what is typed here.
  for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut']) {
    element.addEventListener(type, (event) => event.stopPropagation());
  }
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    if (returns++ < MAX_RETURNS) settle();
    else observer.disconnect();
  });

  function settle() {
    // A modal dialog makes everything outside it inert: there we must live inside it.
    const parent = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
    if (element.parentNode === parent || returns > MAX_RETURNS) return;
    parent.append(element);
    observer.disconnect();
    observer.observe(parent, { childList: true });
    shown();
  }

  return {
    root,
    settle,
    remove() {
      observer.disconnect();
      element.remove();
    },
  };
}
