/** A part of an address as it was before it was encoded; one that nobody encoded stands as it is. Never throws. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The parts of an address between slashes, decoded. */
export const partsOf = (address: string): string[] => address.split('/').map(decoded);
