import { type Heading, headings, likeness } from './names';
import type { Page } from './page';
import { mainProduct } from './product';
import { meta, textAt } from './structured';

export { sameWords } from './names';

function mainHeading(page: Page): Heading | undefined {
  const product = mainProduct(page);
  const name = (product && textAt(product, 'name')) || meta(page, 'og:title') || page.document.title;
  const scored = headings(page).map((heading) => ({ heading, score: likeness(heading.text, name).alike }));
  return scored.sort((a, b) => b.score - a.score)[0]?.heading;
}

/** The heading that names the product. */
export const heading = (page: Page): Heading | undefined => page.view(mainHeading);
