// Product pictures of the demo listings, drawn on demand: `…/tasse-3….jpg` is the third view of the cup.

const cup = `
  <path d="M505 430c120-30 150 40 140 95-10 60-80 110-165 105" fill="none" stroke="#233a5e" stroke-width="34"/>
  <path d="M250 380h280l-22 270c-4 40-32 62-70 62h-96c-38 0-66-22-70-62z" fill="#233a5e"/>
  <ellipse cx="390" cy="380" rx="140" ry="34" fill="#324d78"/><ellipse cx="390" cy="386" rx="112" ry="23" fill="#4a2c1a"/>
  <path d="M290 440l12 190" stroke="#5a77a6" stroke-width="14" stroke-linecap="round"/>`;

const bottle = `
  <rect x="362" y="150" width="76" height="70" rx="8" fill="#1d1d1b"/>
  <path d="M370 215h60v90c0 40 62 60 62 130v250c0 30-16 45-45 45h-94c-29 0-45-15-45-45V435c0-70 62-90 62-130z" fill="#44541c"/>
  <rect x="308" y="460" width="184" height="190" fill="#f4efdf"/>
  <path d="M400 490c-40 30-40 70 0 100 40-30 40-70 0-100z" fill="#7d8f35"/>
  <path d="M338 612h124M358 632h84" stroke="#44541c" stroke-width="6"/>`;

const scarf = `
  <path d="M230 300c60-70 280-70 340 0 20 60-40 110-170 110S210 360 230 300z" fill="#1f4a3a"/>
  <path d="M300 380l-40 330h110l40-320z" fill="#28604b"/><path d="M430 385l30 270h100l-50-300z" fill="#1a3f31"/>
  <path d="M262 710v50m24-50v50m24-50v50m24-50v50m24-50v50M466 655v45m22-45v45m22-45v45m22-45v45m22-45v45" stroke="#28604b" stroke-width="8"/>
  <path d="M300 330c60-30 150-30 210 0M310 430l-26 230m66-240l-30 250" stroke="#3b7d64" stroke-width="6" fill="none"/>`;

const SUBJECTS = { tasse: cup, huile: bottle, echarpe: scarf };

/** What surrounds the product in each view: packshot, backdrop, in use, measures, detail, parcel, facts. */
const VIEWS = [
  (subject) => subject,
  (subject) =>
    `<rect width="800" height="800" fill="#e8efe9"/><g transform="translate(40 20) scale(.92)">${subject}</g>`,
  (subject) =>
    `<rect width="800" height="800" fill="#f6e9d6"/><rect y="640" width="800" height="160" fill="#b98a5c"/>
     <circle cx="640" cy="190" r="90" fill="#ffd98a"/>${subject}`,
  (subject) =>
    `<g transform="translate(60 40) scale(.85)">${subject}</g>
     <path d="M110 170v560M90 170h40M90 730h40M200 760h400M200 740v40M600 740v40" stroke="#333" stroke-width="4"/>
     <g font-family="sans-serif" font-size="34" fill="#333"><text x="24" y="455">cm</text><text x="375" y="795">cm</text></g>`,
  (subject) => `<g transform="translate(-420 -520) scale(2)">${subject}</g>`,
  (subject) =>
    `<path d="M140 260l260-90 260 90v380l-260 90-260-90z" fill="#c49a6c"/><path d="M140 260l260 90 260-90M400 350v380" stroke="#9a7445" stroke-width="6" fill="none"/>
     <g transform="translate(280 60) scale(.3)">${subject}</g>`,
  (subject) =>
    `<g transform="translate(-60 120) scale(.7)">${subject}</g>
     <path d="M470 250h260M470 330h200M470 410h240M470 490h180" stroke="#8aa" stroke-width="18" stroke-linecap="round"/>`,
];

/** The SVG for a picture's path, or undefined when its name says nothing we draw. */
export function drawPicture(path) {
  const [, name, view] = /(tasse|huile|echarpe)-(\d)/.exec(path) ?? [];
  const around = VIEWS[Number(view) - 1];
  if (!name || !around) return undefined;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800" width="1600" height="1600"><rect width="800" height="800" fill="#fff"/>${around(SUBJECTS[name])}</svg>`;
}
