import { useEffect, useState } from 'preact/hooks';
import { type VaultStatus, vaultStatus, watchVault } from '../../utils/storage/vault';

/** How the vault stands, in every window at once; undefined until storage has answered. */
export function useVault(): VaultStatus | undefined {
  const [status, setStatus] = useState<VaultStatus>();
  useEffect(() => {
    // A database that refuses is said by whoever wants to read from it.
    const read = () =>
      void vaultStatus().then(setStatus, () => setStatus({ state: 'off', pending: false, closes: false }));
    read();
    return watchVault(read);
  }, []);
  return status;
}
