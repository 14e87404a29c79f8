/** Whether an element is edited as a whole, and is no part of another that is. */
export const isEditingHost = (element: Element): boolean => {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false' && !element.parentElement?.closest('[contenteditable=true]');
};

/** The body of a rich text's frame. A frame of another origin, or one that shows a page, gives nothing. */
export function frameBody(frame: HTMLIFrameElement): HTMLElement | undefined {
  try {
    const { contentDocument } = frame;
    const body = contentDocument?.body;
    return body && (contentDocument.designMode === 'on' || isEditingHost(body)) ? body : undefined;
  } catch {
    return undefined;
  }
}
