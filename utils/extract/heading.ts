import { type Heading, headings, headingsOf, likeness } from './names';
import type { Page } from './page';
import { mainProduct } from './product';
import { meta, textAt } from './structured';

export { sameWords } from './names';

/** A second-level heading must be nearly the product's name to stand for it. */
const NEARLY = 0.6;

function mainHeading(page: Page): Heading | undefined {
  const product = mainProduct(page);
  const name = (product && textAt(product, 'name')) || meta(page, 'og:title') || page.document.title;
  const closest = (candidates: Heading[]) =>
    candidates
      .map((heading) => ({ heading, score: likeness(heading.text, name).alike }))
      .sort((a, b) => b.score - a.score)[0];
  const first = closest(headings(page));
  if (first) return first.heading;
  const second = closest(headingsOf(page, 'h2'));
  return second && second.score >= NEARLY ? second.heading : undefined;
}

/** The heading that names the product. */
export const heading = (page: Page): Heading | undefined => page.view(mainHeading);
