import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../utils/browser';
import { watchPermissions } from '../use-site';

export interface Facts {
  version: string;
  /** Names of the permissions the browser grants now, in alphabetical order. */
  permissions: readonly string[];
  /** The sites it grants now, as match patterns. */
  sites: readonly string[];
  /** The policy of the pages, one demand a line, as written in the manifest. */
  policy: readonly string[];
}

/** A manifest of version 2 has the policy as a text, one of version 3 by kind of page. */
const policyOf = (written: unknown): string =>
  typeof written === 'string'
    ? written
    : ((written as { extension_pages?: string } | undefined)?.extension_pages ?? '');

/** What the browser says of this extension at this moment; undefined until it has answered. */
export function useFacts(): Facts | undefined {
  const [facts, setFacts] = useState<Facts>();
  useEffect(() => {
    const look = async () => {
      const { version, content_security_policy } = browser.runtime.getManifest();
      const { permissions = [], origins = [] } = await browser.permissions.getAll();
      setFacts({
        version,
        permissions: [...permissions].sort(),
        sites: [...origins].sort(),
        policy: policyOf(content_security_policy)
          .split(';')
          .map((demand) => demand.trim())
          .filter(Boolean),
      });
    };
    void look();
    return watchPermissions(() => void look());
  }, []);
  return facts;
}
