/** Everything by which a script, a style or a page of an extension could reach, or prepare to reach, another machine. */
export interface WayOut {
  name: string;
  kinds: readonly ('js' | 'css' | 'html')[];
  pattern: RegExp;
  /** Each must be found: a scan that finds nothing must be one that could have. */
  samples: readonly string[];
  /** Each must be left alone: words and addresses that open nothing. */
  harmless?: readonly string[];
}

const ALL = ['js', 'css', 'html'] as const;
const CODE = ['js', 'html'] as const;

/** A word of the language’s or browser’s own that no text of ours has a reason to hold. */
const word = (name: string, ...samples: string[]): WayOut => ({
  name,
  kinds: CODE,
  pattern: new RegExp(`\\b${name}\\b`),
  samples,
});

export const WAYS_OUT: readonly WayOut[] = [
  {
    name: 'fetch',
    kinds: CODE,
    // Minified code calls it, aliases it or takes it off the global object.
    pattern: /\bfetch\s*(?:\(|\?\.)|[.[](?:["'`])?fetch\b|=\s*fetch\b|\bfetch\s*[;,)}]/,
    samples: [
      'fetch("/a")',
      'let f=fetch;',
      'self.fetch(a)',
      'globalThis["fetch"]',
      'g(fetch)',
      '({fetch}=self)',
      'fetch?.(a)',
    ],
    harmless: ['Customers fetch their purchase in the shop.', 'prefetched'],
  },
  word('fetchLater', 'fetchLater("/a")'),
  word('XMLHttpRequest', 'new XMLHttpRequest', 'new self.XMLHttpRequest()'),
  word('WebSocket', 'new WebSocket(a)', 'self["WebSocket"]'),
  word('WebSocketStream', 'new WebSocketStream(a)'),
  word('EventSource', 'new EventSource(a)'),
  word('WebTransport', 'new WebTransport(a)'),
  word('sendBeacon', 'navigator.sendBeacon(a,b)'),
  {
    name: 'peer connections',
    kinds: CODE,
    pattern: /\b(?:webkit|moz)?RTC(?:PeerConnection|DataChannel|IceTransport)\b/,
    samples: ['new RTCPeerConnection()', 'webkitRTCPeerConnection'],
  },
  word('importScripts', 'importScripts("a.js")'),
  {
    name: 'import of what is not in the package',
    kinds: CODE,
    pattern: /\bimport\s*\(\s*(?!["'`]\.{1,2}\/[^"'`$]*["'`]\s*\))|\b(?:from|import)\s*["'`](?:[a-z][a-z+.-]*:|\/\/)/i,
    samples: [
      'import("https://a.example/b.js")',
      'import(a)',
      'import("./"+a)',
      'import a from"https://b.example/c.js"',
      'import"//a.example/b.js"',
    ],
    harmless: ['import("./chunk-1.js")', 'import(`./chunk.js`)', 'import{a}from"./b.js"'],
  },
  {
    name: 'workers and worklets',
    kinds: CODE,
    pattern: /\bnew\s+(?:\w+\.)?(?:Shared)?Worker\b|\bserviceWorker\s*\.\s*register|\baddModule\s*\(/,
    samples: ['new Worker(a)', 'new SharedWorker(a)', 'navigator.serviceWorker.register(a)', 'w.addModule(a)'],
  },
  {
    name: 'media and fonts made by script',
    kinds: CODE,
    pattern: /\bnew\s+(?:\w+\.)?(?:Image|Audio|FontFace)\b/,
    samples: ['new Image', 'new Image()', 'new Audio(a)', 'new FontFace("a","url(b)")'],
  },
  {
    name: 'a source set to another machine',
    kinds: ALL,
    pattern:
      /\b(?:src|srcset|poster|data|action|formaction|background|ping|attributionsrc)\s*[=:]\s*["'`]?\s*(?:(?:https?|wss?|ftp):)?\/\/\w/i,
    samples: [
      'i.src="https://a.example/p.gif"',
      '<img src=//a.example/p>',
      '{src:`https://a.example`}',
      '<form action="http://a.example">',
    ],
    harmless: ['<script src="/chunks/a.js">', 'src:"demo/a.svg"', 'source:"https://a.example"'],
  },
  {
    name: 'links that load or prepare',
    kinds: ALL,
    pattern:
      /\brel\s*[=:]\s*["'`]?[^"'`>]*\b(?:preconnect|dns-prefetch|prefetch|prerender|manifest)\b|\bspeculationrules\b|<link\b[^>]*\bhref\s*=\s*["']?(?:[a-z]+:)?\/\/|<link\b[^>]*\brel\s*=\s*["']?stylesheet[^>]*https?:/i,
    samples: [
      '<link rel="preconnect" href="a">',
      'l.rel="dns-prefetch"',
      '{rel:`prefetch`}',
      '<script type=speculationrules>',
      '<link rel="modulepreload" href="https://a.example/b.js">',
      '<link rel=stylesheet href=//a.example/b.css>',
    ],
    harmless: [
      '<link rel="modulepreload" crossorigin href="/chunks/a.js">',
      '<link rel="stylesheet" href="/assets/a.css">',
    ],
  },
  {
    name: 'frames and embedded documents',
    kinds: ['html'],
    pattern: /<(?:i?frame|embed|object|portal|fencedframe|base)\b|http-equiv\s*=\s*["']?refresh/i,
    samples: [
      '<iframe src="a">',
      '<embed src=a>',
      '<meta http-equiv="refresh" content="0;url=a">',
      '<base href="//a">',
    ],
  },
  {
    name: 'addresses in styles',
    kinds: ALL,
    pattern: /url\(\s*["']?\s*(?:[a-z]+:)?\/\/|@import\b|image-set\(\s*["'](?:[a-z]+:)?\/\//i,
    samples: [
      'a{background:url(https://a.example/p)}',
      'url("//a.example/p")',
      '@import "a.css"',
      'image-set("https://a.example/p" 1x)',
    ],
    harmless: ['fill:`url(#dense)`', 'url(data:image/svg+xml,%3Csvg%3E)'],
  },
  {
    name: 'browser interfaces that send or receive',
    kinds: CODE,
    // The list of all interfaces that the polyfill carries has colons where a use has a dot.
    pattern:
      /\b(?:downloads|identity|gcm|instanceID|webRequest|declarativeNetRequest|proxy|sockets|enterprise|printerProvider|pushManager|dns)\s*\.\s*[a-z]\w*\s*(?:\(|\?\.)|(?<!\.prototype)\.(?:setUninstallURL|requestUpdateCheck|connectNative|sendNativeMessage)\s*(?:\(|\?\.)/,
    samples: [
      'chrome.downloads.download({url:a})',
      'browser.identity.launchWebAuthFlow(a)',
      'chrome.gcm.send(a)',
      'b.runtime.setUninstallURL("https://a.example")',
      'navigator.pushManager.subscribe()',
      'browser.runtime.connectNative("a")',
      'browser.dns.resolve("a")',
    ],
    harmless: [
      'identity:{launchWebAuthFlow:{minArgs:1}}',
      'requestUpdateCheck:{minArgs:0}',
      'public seller profile: identity, contact.',
    ],
  },
  {
    name: 'devices and other machines nearby',
    kinds: CODE,
    pattern:
      /\bnavigator\s*\.\s*(?:connect|usb|serial|bluetooth|hid|presentation|mediaDevices|credentials|share)\b|\bnew\s+(?:PresentationRequest|TCPSocket|UDPSocket|PaymentRequest)\b/,
    samples: [
      'navigator.connect(a)',
      'navigator.usb.requestDevice()',
      'new PresentationRequest(a)',
      'navigator.share({url:a})',
    ],
  },
  {
    name: 'code made from text',
    kinds: CODE,
    pattern: /\beval\s*\(|\bnew\s+Function\b|=\s*Function\s*[(;,]|\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
    samples: ['eval(a)', 'new Function("a")', 'setTimeout("a()",1)'],
  },
  {
    name: 'marks that a page could measure',
    kinds: CODE,
    pattern: /\bperformance\s*\.\s*(?:mark|measure)\b|\bconsole\s*\.\s*(?:time|profile|timeStamp)\b/,
    samples: ['performance.mark("a")', 'performance.measure("a")', 'console.time("a")'],
    harmless: ['performance.now()'],
  },
];

/** The ways out in a file, by name; `kind` is its ending. */
export const waysOutIn = (text: string, kind: WayOut['kinds'][number]): string[] =>
  WAYS_OUT.filter(({ kinds, pattern }) => kinds.includes(kind) && pattern.test(text)).map(({ name }) => name);
