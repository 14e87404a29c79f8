// The page that lists the demo listings.
import { demoListings } from './catalogue.mjs';

const WORDS = {
  fr: {
    title: 'Prêt à vendre : fiches de démonstration',
    intro:
      'Ces fiches sont inventées et servies par votre machine. Ouvrez-en une : les défauts sont signalés dans la page, dans la fenêtre de l’icône et dans le panneau latéral.',
    before: 'À reprendre',
    after: 'Au point',
    planted: 'À voir : ',
  },
  en: {
    title: 'Prêt à vendre: demo listings',
    intro:
      'These listings are invented and served by your own machine. Open one: what is wrong is flagged in the page, behind the toolbar icon and in the side panel.',
    before: 'Needs work',
    after: 'Put right',
    planted: 'Look for: ',
  },
};

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { margin: 0 auto; padding: 48px 24px; max-width: 760px }
  h1 { font-size: 28px; line-height: 1.2 }
  ul { list-style: none; padding: 0; display: grid; gap: 12px }
  a { display: block; padding: 16px 20px; border: 1px solid #8886; border-radius: 10px; color: inherit; text-decoration: none }
  a:hover, a:focus-visible { border-color: #1f7a5a; outline: 2px solid #1f7a5a }
  strong { display: block } small { opacity: .8 }
  em { float: right; font-style: normal; font-size: 13px; padding: 2px 10px; border-radius: 99px; background: #8882 }`;

export function homePage(lang) {
  const words = WORDS[lang];
  const row = ({ url, state, name, look }) =>
    `<li><a href="${url}"><em>${words[state]}</em><strong>${name[lang]}</strong><small>${words.planted}${look[lang]}</small></a></li>`;
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${words.title}</title>
<style>${STYLE}</style>
<main>
<h1>${words.title}</h1>
<p>${words.intro}</p>
<ul>${demoListings.map(row).join('\n')}</ul>
</main>`;
}
