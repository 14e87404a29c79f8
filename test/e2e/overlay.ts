/* Sees and clicks what the extension draws in a page: its shadow root is closed, so only the debugger can look in. */
import type { CDPSession, Page } from '@playwright/test';

interface Node {
  backendNodeId: number;
  nodeName: string;
  nodeType: number;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: (Node & { shadowRootType: string })[];
}

export interface Drawn {
  id: number;
  name: string;
  classes: string[];
  label: string;
  text: string;
}

const attribute = ({ attributes = [] }: Node, name: string) => {
  const index = attributes.indexOf(name);
  return index % 2 === 0 ? attributes[index + 1]! : '';
};
const textOf = (node: Node): string =>
  node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(textOf).join('');

export class OverlayView {
  private session: Promise<CDPSession>;

  constructor(private readonly page: Page) {
    this.session = page.context().newCDPSession(page);
  }

  /** The host and closed root of our element; undefined when nothing is drawn. */
  async host(): Promise<{ host: Node; root: Node } | undefined> {
    const session = await this.session;
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const search = (node: Node): { host: Node; root: Node } | undefined => {
      const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
      if (closed) return { host: node, root: closed };
      for (const child of node.children ?? []) {
        const found = search(child);
        if (found) return found;
      }
      return undefined;
    };
    return search(root);
  }

  /** Everything drawn, in order. */
  async drawn(): Promise<Drawn[]> {
    const found = await this.host();
    const list: Drawn[] = [];
    const walk = (node: Node) => {
      if (node.nodeType === 1) {
        list.push({
          id: node.backendNodeId,
          name: node.nodeName.toLowerCase(),
          classes: attribute(node, 'class').split(/\s+/),
          label: attribute(node, 'aria-label'),
          text: textOf(node).trim(),
        });
      }
      for (const child of node.children ?? []) walk(child);
    };
    if (found) walk(found.root);
    return list;
  }

  ofClass = async (name: string) => (await this.drawn()).filter(({ classes }) => classes.includes(name));
  markers = () => this.ofClass('marker');
  verdict = async () => (await this.ofClass('verdict'))[0]?.label ?? '';
  /** The first drawn button with these words in its name or text. */
  async button(words: string | RegExp): Promise<Drawn | undefined> {
    return (await this.drawn()).find(({ name, label, text }) => name === 'button' && `${label} ${text}`.match(words));
  }

  /** Where a drawn thing stands; undefined when it has no box. */
  async box({ id }: Drawn): Promise<{ x: number; y: number; width: number; height: number } | undefined> {
    try {
      const session = await this.session;
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId: id });
      const [x, y] = model.border as [number, number];
      return { x, y, width: model.width, height: model.height };
    } catch {
      return undefined;
    }
  }

  async click(target: Drawn) {
    const box = await this.box(target);
    if (!box) throw new Error(`no box: ${target.text || target.label}`);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Lets scripts of the page, such as an accessibility checker, into the closed root. */
  async unlock() {
    const session = await this.session;
    const found = await this.host();
    if (!found) throw new Error('nothing drawn');
    const [host, root] = await Promise.all(
      [found.host, found.root].map(({ backendNodeId }) => session.send('DOM.resolveNode', { backendNodeId })),
    );
    await session.send('Runtime.callFunctionOn', {
      objectId: host!.object.objectId!,
      functionDeclaration: 'function (root) { Object.defineProperty(this, "shadowRoot", { value: root }); }',
      arguments: [{ objectId: root!.object.objectId! }],
    });
  }
}
