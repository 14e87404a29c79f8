import type { Sender } from '../messaging/messenger';
import { checkInput } from '../messaging/schemas';

/** Only the top frame of a tab is heard, and only well-formed input, which is given back checked. Throws otherwise. */
export function checkMessage(method: string, input: unknown, sender: Sender): unknown {
  tabOf(sender);
  return checkInput(method, input);
}

/** The sender's tab. Throws for other frames, and for contexts that are no tab. */
export function tabOf({ tab, frameId }: Sender): number {
  if (tab?.id === undefined || frameId !== 0) throw new Error('The sender is no top frame of a tab');
  return tab.id;
}
