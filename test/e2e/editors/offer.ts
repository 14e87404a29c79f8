/* What every page of an editor offers the test: its saved content, its focus, and all that its page hears of the keys. */

interface Offered {
  /** What the editor would save. */
  content(): string;
  focus(): void;
  /** The document it writes in, when that is a frame's. */
  inner?: Document;
}

const HEARD = 'keydown keypress keyup beforeinput input paste copy cut focusin focusout'.split(' ');

/** Called once the editor is ready: what happened before is not compared. */
export function offer({ content, focus, inner }: Offered): void {
  const heard: string[] = [];
  for (const root of inner ? [document, inner] : [document]) {
    for (const type of HEARD) {
      // Last of all, in the bubbling phase: what anybody prevented or stopped shows here.
      root.defaultView!.addEventListener(type, (event) => {
        const { key, data, inputType, target, defaultPrevented } = event as KeyboardEvent & InputEvent;
        const place = (target as Element).localName ?? 'window';
        heard.push([type, place, key ?? inputType ?? '', data ?? '', defaultPrevented].join(' '));
      });
    }
  }
  Object.assign(globalThis, { content, focusEditor: focus, heard });
}

/** The styles of an editor, which a bundle of its script leaves out. */
export function dress(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

/** An empty element in the place of the form's text area, for editors that bring their own. */
export function host(): HTMLElement {
  const element = document.createElement('div');
  document.querySelector('#description')!.replaceWith(element);
  element.id = 'description';
  return element;
}
