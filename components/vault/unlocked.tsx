import type { ComponentChildren } from 'preact';
import { UnlockForm } from './unlock-form';
import { useVault } from './use-vault';

interface Props {
  children: ComponentChildren;
  /** It stands for a whole view, or page, whose title is missing then. */
  whole?: 'view' | 'page';
}

/** What can be read only while the vault is open, or where there is none; locked, the way to open it stands there. */
export function Unlocked({ children, whole }: Props) {
  const vault = useVault();
  if (!vault) return null;
  if (vault.state !== 'locked') return children;
  const form = <UnlockForm isWhole={whole !== undefined} />;
  return whole === 'page' ? <main class="options">{form}</main> : form;
}

/** What is left out while the vault is locked, without a word: another place on the page has the way to open it. */
export function WhileUnlocked({ children }: { children: ComponentChildren }) {
  const vault = useVault();
  return vault && vault.state !== 'locked' ? children : null;
}
