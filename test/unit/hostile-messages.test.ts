import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../components/proof/address';
import { routeIn } from '../../components/session/use-route';
import { placeOf, viewOf } from '../../components/training/place';
import type { FieldName, Listing } from '../../utils/core/listing';
import type { Report } from '../../utils/core/report';
import { matchesPattern } from '../../utils/extract/extract';
import { repairedJson } from '../../utils/extract/json';
import { lookIn } from '../../utils/extract/picture-look';
import { sortThings, textAt } from '../../utils/extract/structured';
import { translator } from '../../utils/i18n/catalogue';
import { formatMessage } from '../../utils/i18n/format';
import { checkMessage } from '../../utils/judging/door';
import { valueLines } from '../../utils/judging/field-text';
import { findingText } from '../../utils/judging/finding-text';
import { judge } from '../../utils/judging/judge';
import { markingOf } from '../../utils/judging/marking';
import { maskText, secretsOf } from '../../utils/judging/secrets';
import { marketplaces } from '../../utils/marketplaces';
import { type Listener, type Reply, type Sender, serve } from '../../utils/messaging/messenger';
import type { BackgroundApi, ContentApi } from '../../utils/messaging/protocol';
import { checkInput } from '../../utils/messaging/schemas';
import { titleOf } from '../../utils/storage/kept-listings';
import { CASES, HOSTILE_TEXTS, hostileText, hostileValue, spoilt, spoiltText } from './any-file';
import { absent, evidence, known, listingOf } from './fixtures';

/** A page's reading with something in every field. */
const listing: Listing = {
  ...listingOf(
    {
      title: { state: 'known', value: 'Bol en grès', evidence, others: [{ value: 'Bol', evidence }] },
      brand: known('Atelier Martin'),
      gtin: known('3017620422003'),
      mpn: known('AB-12345'),
      description: known('Bol en grès émaillé, 14 cm.'),
      highlights: known('Une ligne'),
      safetyInformation: absent,
      condition: known('Neuf'),
      energyClass: known('A'),
      bullets: known(['Passe au four', 'Fait main']),
      category: known(['Cuisine', 'Vaisselle']),
      pictures: known([
        { url: 'https://x.example/1.jpg', width: 900, height: 900, look: { white: 1, light: 1, fill: 0.9 } },
      ]),
      videos: known(1),
      enhancedContent: known(true),
      price: known({ amount: 24.9, currency: 'EUR' }),
      referencePrice: known({ amount: 30, currency: 'EUR' }),
      unitPrice: known({ amount: 2, currency: 'EUR', per: 'kg' }),
      availability: known('InStock'),
      attributes: known([{ name: 'Matière', value: 'Grès' }]),
      variants: known([{ axis: 'Couleur', selected: 'Bleu', options: ['Bleu', 'Vert'] }]),
      seller: known({ name: 'Boutique Martin', url: 'https://www.amazon.fr/sp' }),
      rating: known({ value: 4.5, count: 12 }),
      delivery: known('Demain'),
      manufacturer: known({ name: 'Atelier Martin', postalAddress: 'Limoges', electronicAddress: 'a@b.example' }),
    },
    {
      marketplace: 'amazon',
      id: 'B000000001',
      url: 'https://www.amazon.fr/dp/B000000001',
      country: 'FR',
      language: 'fr',
    },
  ),
};
const publication = { page: 'listing', listing, session: 'a-1', sequence: 1 };
const messages: Record<string, unknown> = {
  publish: publication,
  loadReader: { asked: true, edits: false },
  loadOverlay: undefined,
  openPanel: undefined,
  waive: { listing: 'B1', rule: 'title-length', kind: 'ignored', reason: 'parce que' },
  placePill: { corner: 'top-left', folded: true },
  hideOverlay: undefined,
};
const methods = Object.keys(messages);

/** One end of a wire: what was heard by handlers, and what was answered. */
function listenTo<Api>(name: string, handlers: object, check?: Parameters<typeof serve>[3]) {
  let listener: Listener = () => undefined;
  serve<Api>(
    name,
    handlers as never,
    {
      onMessage(one) {
        listener = one;
      },
    },
    check,
  );
  return (message: unknown, sender: Sender) => {
    const replies: Reply[] = [];
    const isOwn = listener(message, sender, (reply) => void replies.push(reply));
    return { isOwn, replies };
  };
}

describe('a spoilt message', () => {
  const spoiltMessage = fc
    .constantFrom(...methods)
    .chain((method) =>
      fc.tuple(fc.constant(method), fc.oneof(spoilt(messages[method] ?? null), fc.constant(messages[method]))),
    );
  const anySender = fc.record<Sender>(
    {
      tab: fc.oneof(fc.record({ id: fc.nat(9) }, { requiredKeys: [] }), fc.constant(undefined as never)),
      frameId: fc.oneof(fc.constant(0), fc.integer(), hostileText as fc.Arbitrary<never>),
      url: hostileText,
    },
    { requiredKeys: [] },
  );

  test('reaches the background’s work in the shape it has, from the top frame of a tab, or not at all', () => {
    let heard: { method: string; input: unknown; sender: Sender }[] = [];
    const names = ['publish', 'loadReader', 'loadOverlay', 'openPanel', 'waive', 'placePill', 'hideOverlay'];
    const handlers = Object.fromEntries(
      names.map((method) => [method, (input: unknown, sender: Sender) => void heard.push({ method, input, sender })]),
    );
    const tell = listenTo<BackgroundApi>('background', handlers, checkMessage);
    fc.assert(
      fc.property(spoiltMessage, anySender, ([method, input], sender) => {
        heard = [];
        const { replies } = tell({ to: 'background', method, input }, sender);
        if (replies.length)
          expect(replies[0]).toMatchObject({ ok: false, error: expect.stringMatching(/^(Message|The sender) /) });
        else {
          expect(heard).toHaveLength(1);
          expect(heard[0]!.sender.frameId).toBe(0);
          expect(typeof heard[0]!.sender.tab!.id).toBe('number');
          // What was let in is all there is: letting it in again changes nothing.
          expect(checkInput(method, heard[0]!.input)).toEqual(heard[0]!.input);
        }
      }),
      { numRuns: CASES },
    );
  });

  test('that is no call of ours is left to whoever it is for', () => {
    const tell = listenTo<BackgroundApi>('background', { openPanel: () => undefined }, checkMessage);
    fc.assert(
      fc.property(
        fc.oneof(hostileValue, spoilt({ to: 'background', method: 'openPanel' }), fc.anything()),
        (message) => {
          const { to, method } = (message ?? {}) as { to?: unknown; method?: unknown };
          const isCall = to === 'background' && method === 'openPanel';
          expect(tell(message, { tab: { id: 1 }, frameId: 0 }).isOwn === true).toBe(isCall);
        },
      ),
      { numRuns: CASES },
    );
  });

  test('makes the page’s script neither throw nor do what it was not made for', () => {
    const inputs: Partial<Record<keyof ContentApi, unknown>> = {
      reveal: { field: 'title' },
      revealPlace: { locator: '#a' },
      point: { pointed: { title: '#a' } },
      mark: { marking: null },
    };
    const handlers = {
      readAgain: () => undefined,
      stop: () => undefined,
      reveal: ({ field }: { field: FieldName }) => new Map([['title', 1]]).has(field),
      revealPlace: ({ locator }: { locator: string }) => ['#a'].includes(locator),
      formPlaces: () => [],
      point: ({ pointed }: { pointed: object }) => void pointed,
      mark: ({ marking }: { marking: { sequence: number } | null }) => void (marking && marking.sequence !== 1),
    };
    const tell = listenTo<ContentApi>('content', handlers);
    const call = fc
      .constantFrom(...(Object.keys(inputs) as (keyof ContentApi)[]))
      .chain((method) => spoilt({ to: 'content', method, input: inputs[method] }));
    fc.assert(
      fc.property(call, (message) => void expect(() => tell(message, {})).not.toThrow()),
      { numRuns: CASES },
    );
  });

  test('names no method that every object has', () => {
    for (const method of ['toString', '__proto__', 'constructor', 'hasOwnProperty', 'erase'])
      expect(() => checkInput(method, {})).toThrow(`Unknown message ${method}`);
  });

  test('brings no more text than the browser can keep of all tabs', () => {
    const long = 'x'.repeat(49_000);
    const bullets = Array<string>(60).fill(long);
    expect(() =>
      checkInput('publish', {
        ...publication,
        listing: { ...listing, fields: { ...listing.fields, bullets: known(bullets) } },
      }),
    ).toThrow('Message publish has a wrong listing.fields');
  });
});

const crashedIn = ({ findings }: Report) =>
  findings.filter(({ message }) => message === 'crashed').map(({ rule }) => rule);

/** Fields whose texts are codes: other ones are not let in. */
const AS_THEY_ARE = new Set(['availability', 'price', 'referencePrice', 'unitPrice']);

describe('a hostile reading that was let in', () => {
  const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]/;
  const hostileReading = fc.oneof(
    spoilt(publication),
    // Hostile words alone, everywhere: these are let in.
    fc.infiniteStream(hostileText).map((words) => {
      const fill = (value: unknown): unknown => {
        if (typeof value === 'string') return words.next().value;
        if (Array.isArray(value)) return value.map(fill);
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one)]));
      };
      const fields = Object.entries(listing.fields).map(([name, field]) => [
        name,
        field.state === 'known' && !AS_THEY_ARE.has(name) ? { ...field, value: fill(field.value) } : field,
      ]);
      return { ...publication, listing: { ...listing, fields: Object.fromEntries(fields) } };
    }),
  );
  const letIn = (reading: unknown): Listing | undefined => {
    try {
      return (checkInput('publish', reading) as { listing: Listing | null }).listing ?? undefined;
    } catch {
      return undefined;
    }
  };

  test('is judged, told in short sentences that keep their order, and masked', () => {
    const settings = { language: 'fr' as const, pill: { corner: 'top-left' as const, folded: false }, rulesOff: [] };
    const t = translator('fr');
    fc.assert(
      fc.property(hostileReading, (reading) => {
        const taken = letIn(reading);
        if (!taken) return;
        const report = judge(taken, { waivers: [], answers: [], families: [], rulesOff: [], today: '2026-11-24' });
        expect(crashedIn(report)).toEqual([]);
        for (const masked of [false, true]) {
          for (const { title, message } of markingOf(report, 1, settings, { masked }).markers) {
            expect(`${title}${message}`).not.toMatch(DIRECTION);
          }
        }
        for (const finding of report.findings.slice(0, 5)) findingText(finding, report, t, 'fr');
        for (const [name, field] of Object.entries(taken.fields)) {
          if (field.state !== 'known') continue;
          for (const line of valueLines(name as FieldName, field.value as never, { t, language: 'fr' }))
            expect(line.length).toBeLessThan(3_000);
        }
        maskText('Un texte', secretsOf(taken));
        expect(titleOf(taken).length).toBeLessThan(2_001);
      }),
      { numRuns: CASES / 10 },
    );
  }, 120_000);

  test('of one letter or sign without end is judged all the same, within the time a test has', () => {
    for (const unit of [...HOSTILE_TEXTS, ' ', 'a', '1', '1 ', '(', '"', '’', '\n', '- ', 'a.', 'a@', '06 ', 'sans ']) {
      const endless = (length: number) => unit.repeat(Math.ceil(length / (unit.length || 1))).slice(0, length);
      const fill = (value: unknown): unknown => {
        if (typeof value === 'string') return endless(8_000);
        if (Array.isArray(value)) return value.map(fill);
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one)]));
      };
      const fields = Object.entries(listing.fields).map(([name, field]) => [
        name,
        field.state === 'known' && !AS_THEY_ARE.has(name) ? { ...field, value: fill(field.value) } : field,
      ]);
      const longest = { title: known(endless(50_000)), description: known(endless(200_000)) };
      const taken = letIn({
        ...publication,
        listing: { ...listing, fields: { ...Object.fromEntries(fields), ...longest } },
      });
      expect(taken).toBeDefined();
      const report = judge(taken!, { waivers: [], answers: [], families: [], rulesOff: [], today: '2026-11-24' });
      expect(crashedIn(report)).toEqual([]);
    }
  });
});

test('references by the hundred, each without end, are no pattern too large to look for', () => {
  const attributes = Array.from({ length: 400 }, (_, i) => ({ name: 'SKU', value: `${i}${'.*(+é'.repeat(i)}` }));
  const secrets = secretsOf(listingOf({ attributes: known(attributes) }));
  expect(maskText('Réf. 399', secrets)).toBe('Réf. 399');
});

test('a host that only looks like a marketplace’s is none, and shows what it is', () => {
  for (const host of ['www.аmazon.fr', 'www.amazоn.fr', 'www.etѕy.com', 'www.ebаy.fr', 'www.amazon.fr.evil.example']) {
    const url = new URL(`https://${host}/dp/B000000001`);
    const taken = marketplaces.filter(({ matches }) => matches.some((pattern) => matchesPattern(pattern, url)));
    expect(taken.map(({ id }) => id)).toEqual(['shop']);
    expect(url.hostname).toMatch(/xn--|evil/);
  }
});

describe('foreign words', () => {
  test('in a sentence keep their direction to themselves', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const sentence = formatMessage('« {a} » puis {b}, 3 fois.', { a, b }, 'fr');
        expect(sentence).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]/);
        const marks = sentence.match(/[\u2068\u2069]/g) ?? [];
        expect(marks.join('')).toMatch(/^(?:\u2068\u2069)*$/);
        expect(sentence.endsWith(', 3 fois.')).toBe(true);
      }),
      { numRuns: CASES },
    );
  });

  test('are isolated only where they run the other way', () => {
    expect(formatMessage('{a}', { a: 'grès\u202E' }, 'fr')).toBe('grès');
    expect(formatMessage('{a} : 12', { a: 'שלום' }, 'fr')).toBe('\u2068שלום\u2069 : 12');
  });
});

describe('an address that anybody may have typed', () => {
  const typed = fc.oneof(
    hostileText,
    fc.webFragments(),
    fc.string().map((text) => `#${text}`),
    fc.constantFrom('#%', '#a/%E0%A4%A/b', '?session=%'),
  );

  test('opens a place or none, and never breaks the page', () => {
    fc.assert(
      fc.property(typed, (address) => {
        routeIn(address);
        readAddress(address);
        placeOf(`training/j/${address}`);
        const place = placeOf(address.replace(/^#/, ''));
        if (place) expect(placeOf(viewOf(place))).toEqual(place);
      }),
      { numRuns: CASES },
    );
  });
});

describe('what a page describes itself as', () => {
  const product = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Product',
        '@id': '#p',
        name: 'Bol',
        offers: { '@type': 'Offer', price: '24.90', priceCurrency: 'EUR' },
      },
      { '@type': 'BreadcrumbList', itemListElement: [{ position: 1, name: 'Cuisine', item: { '@id': '#p' } }] },
    ],
  };

  test('is taken apart without recursion, loops and prototypes included', () => {
    fc.assert(
      fc.property(spoiltText(product), (text) => {
        const { products, aside, rest } = sortThings(repairedJson(text));
        for (const node of [...products, ...aside, ...rest]) expect(typeof node).toBe('object');
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      { numRuns: CASES },
    );
  });

  test('may be a hundred thousand levels deep', () => {
    expect(sortThings(repairedJson('['.repeat(1e5) + ']'.repeat(1e5))).products).toEqual([]);
    const deep = `${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`;
    expect(sortThings(repairedJson(deep)).rest).toEqual([]);
    expect(textAt(undefined, 'name')).toBe('');
  });
});

test('a picture of any pixels looks like something between nothing and all', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.uint8Array({ minLength: 576, maxLength: 576 }),
      (width, height, bytes) => {
        const look = lookIn({ data: new Uint8ClampedArray(bytes), width, height });
        for (const share of Object.values(look)) expect(share >= 0 && share <= 1).toBe(true);
        expect(look.light).toBeGreaterThanOrEqual(look.white);
      },
    ),
    { numRuns: CASES },
  );
});
