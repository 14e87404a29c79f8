/** Address of the page for one listing. */
export const marginsHref = (marketplace: string, listing: string): string =>
  `margins.html?${new URLSearchParams({ marketplace, listing })}`;
