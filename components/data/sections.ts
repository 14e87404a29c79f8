import type { ComponentType } from 'preact';
import type { dataFr } from '../../utils/i18n/data.fr';
import { BackupSection } from '../backup/backup-section';
import { ForgetSection } from '../forget/forget-section';
import { VaultSection } from '../vault/vault-section';
import { ExchangeSection } from './exchange-section';

export interface SectionProps {
  /** Another number after each change of what is kept, by whichever section. */
  changes: number;
  /** To be called after having changed what is kept. */
  onChange(): void;
}

/** The sections of the page, in its order. The id is also the anchor, and names the title in `utils/i18n/data.*`. */
export const SECTIONS: readonly { id: keyof typeof dataFr; Content: ComponentType<SectionProps> }[] = [
  { id: 'exchange', Content: ExchangeSection },
  { id: 'keep', Content: ForgetSection },
  { id: 'vault', Content: VaultSection },
  { id: 'backup', Content: BackupSection },
];
