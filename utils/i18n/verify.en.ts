import type { Message } from '../core/rule';
import type { verifyFr } from './verify.fr';

export const verifyEn: Record<keyof typeof verifyFr, Message> = {
  back: 'Back to the options',
  intro:
    'Prêt à vendre says that it uses no network. Do not take our word for it: here is how to see it, with your browser’s own tools.',
  checks: 'Five checks to make yourself',
  checksWhat:
    'They need no account and no software. The first takes a minute. The names of the menus are those of Chrome; Edge and Brave have much the same.',
  details: '1. See what the browser has permitted',
  detailsOpen: 'Type chrome://extensions into the address bar, then Enter.',
  detailsChoose: 'Under Prêt à vendre, click “Details”.',
  detailsSee: 'Read “Permissions” and “Site access”: no site is there until you have switched one on.',
  network: '2. Watch what the panel exchanges',
  networkOpen:
    'Open the panel, click inside it with the right button and choose “Inspect”. If your browser does not offer it, stay on this page and press F12.',
  networkTab: 'In the tools that open, choose the “Network” tab, then press Ctrl + R (Cmd + R on a Mac).',
  networkUse: 'Use the panel: read a listing, open the tabs, write a draft.',
  networkSee:
    'Each line begins with chrome-extension:// (a file of the extension, on your disk) or data: (a picture written into a file). A line with http:// or https:// would prove us wrong.',
  attempt: '3. Ask for a connection, and see it refused',
  attemptOpen: 'On this page, press F12 and choose the “Console” tab.',
  attemptType: 'Type this line yourself, then Enter:',
  attemptSee:
    "The browser refuses and names the rule “connect-src 'none'”: no page of the extension can connect, even if its code wanted to.",
  offline: '4. Cut the connection and go on',
  offlineOpen: 'Open one of your listings, and the panel beside it.',
  offlineCut: 'Switch the Wi-Fi off or unplug the cable.',
  offlineUse: 'Go on: try a draft, open the training, look through the catalogue, export your data.',
  offlineSee:
    'All works as before. Only the pictures of your listings, when they come from the site, may be missing in the site’s own page.',
  manifest: '5. Read the rule at its source',
  manifestOpen: 'Open the file manifest.json in the folder of the extension, or in its published code.',
  manifestFind: 'Look for content_security_policy.',
  manifestSee:
    'Compare it with the list below: the words are the same. The browser applies them to every page of the extension, and the extension cannot change them while it runs.',
  facts: 'What the extension says of itself right now',
  factsWhat: 'These lines are not written in advance: this page has just asked the browser for them.',
  asking: 'Asking the browser…',
  version: 'Version {version}.',
  permissions: 'Permissions given',
  activeTab: 'read the tab in which you click the icon',
  scripting: 'bring the reader into that tab, or into the sites switched on',
  alarms: 'lock the vault when you have been away',
  sidePanel: 'show the panel beside the page',
  storage: 'keep your settings on this device',
  unlimitedStorage: 'keep the history without the browser removing it to make room',
  sites: 'Sites given',
  sitesNone: 'None: the extension reads only the tab in which you click its icon.',
  sitesGranted: {
    one: '{count} address pattern given: the extension reads listings there as they open. Withdraw it in the options.',
    other:
      '{count} address patterns given: the extension reads listings there as they open. Withdraw them in the options.',
  },
  sitesShow: 'Show the address patterns',
  policy: 'Rules the pages of the extension are under',
  policyWhat: '“none” means nothing; “self” means the files of the extension, which are on your disk.',
  connectNone: 'no connection, to anybody',
  loaded: 'Files loaded by this page',
  loadedNone:
    'The browser has noted none for this page. Chrome does not note the files of an extension here, so this nought proves nothing by itself. Check 2 does show everything.',
  loadedCount: {
    one: '{count} file, noted by the browser since this page was opened.',
    other: '{count} files, noted by the browser since this page was opened.',
  },
  loadedOurs: 'None comes from anywhere but the extension.',
  loadedElsewhere: {
    one: '{count} comes from elsewhere. That is not right: please report it.',
    other: '{count} come from elsewhere. That is not right: please report it.',
  },
  limits: 'What this page can show, and what only your browser can',
  limitSelf:
    'This page is made by us: a dishonest extension could show the same. The five checks go through your browser.',
  limitPage:
    'In the page of a site, the rules above do not apply to our reader. What holds there: it contains no means to connect, and a test checks this in every version. The “Network” tab of that page shows, in the “Initiator” column, who asked for what.',
  limitVisit:
    'The sites you open are loaded by your browser, as always, and see your visit. So do the links you click.',
  limitSeen:
    'When markers are drawn, a site can see that an element was added to its page, without a name or readable content, and guess that an extension is at work. It does not see what was read or judged.',
  limitFiles:
    'The files you export, the texts you copy and the folders you choose for your backups leave the extension because you ask for it. When a folder is synchronised, it is the other program that sends it.',
};
