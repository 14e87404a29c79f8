// What `npm start` says.
export const words = {
  fr: {
    building: 'Construction de l’extension…',
    buildFailed: 'L’extension ne se construit pas : voyez les lignes ci-dessus.',
    starting: 'Ouverture de Chromium avec l’extension et les fiches de démonstration…',
    noDisplay: 'Pas d’écran ici : le même parcours se fait sans fenêtre.',
    open: `
Prêt à vendre est ouvert sur une fiche de démonstration. À essayer :
  1. Les repères dans la page : cliquez-en un pour lire le problème, la raison, la correction et la source.
  2. L’étiquette verte, à droite de la barre d’adresse : le verdict et les corrections qui comptent le plus.
  3. « Ouvrir le panneau » : toute la fiche, point par point ; « Montrer dans la page » y ramène.
  4. En bas de la fiche Amazon, « Images et contacts de sécurité » : une fois ouvert, il est relu.
  5. Les autres fiches, à reprendre puis au point : {home}
  6. Sur la page de bienvenue, « S’exercer sur des fiches inventées » : dix fiches à modifier et à réparer.
Rien ne sort de votre machine : ces sites sont servis ici. English: npm start -- --lang en
Ctrl-C, ou fermer la fenêtre, arrête tout.
`,
    closed: 'Tout est arrêté.',
    screenshots: 'Images de la page, de la fenêtre de l’icône et du panneau : {folder}',
    manual:
      'Pour charger l’extension à la main : chrome://extensions, « Mode développeur », « Charger l’extension non empaquetée », dossier {folder}',
    tooLong: 'La démonstration a dépassé {seconds} secondes.',
  },
  en: {
    building: 'Building the extension…',
    buildFailed: 'The extension does not build: see the lines above.',
    starting: 'Opening Chromium with the extension and the demo listings…',
    noDisplay: 'No display here: the same tour is made without a window.',
    open: `
Prêt à vendre is open on a demo listing. Things to try:
  1. The markers in the page: click one to read the problem, the reason, the fix and the source.
  2. The green tag to the right of the address bar: the verdict and the fixes that matter most.
  3. “Open the panel”: the whole listing, point by point; “Show on page” takes you there.
  4. At the bottom of the Amazon listing, “Images et contacts de sécurité”: once open, it is read again.
  5. The other listings, needing work and put right: {home}
  6. On the welcome page, “Practise on invented listings”: ten listings to edit and to mend.
Nothing leaves your computer: these sites are served here. En français : npm start
Ctrl-C, or closing the window, stops everything.
`,
    closed: 'Everything is stopped.',
    screenshots: 'Pictures of page, popup and panel: {folder}',
    manual: 'To load the extension by hand: chrome://extensions, “Developer mode”, “Load unpacked”, folder {folder}',
    tooLong: 'The demo took more than {seconds} seconds.',
  },
};
