import type { Message } from '../core/rule';

/* La page « Vérifiez vous-même »: how to see, with the browser's own tools, that nothing is sent. */
export const verifyFr = {
  back: 'Revenir aux options',
  intro:
    'Prêt à vendre dit n’utiliser aucun réseau. Ne nous croyez pas sur parole : voici comment le voir, avec les outils de votre navigateur.',
  checks: 'Cinq vérifications à faire vous-même',
  checksWhat:
    'Elles ne demandent ni compte ni logiciel. La première prend une minute. Les noms des menus sont ceux de Chrome ; Edge et Brave ont les mêmes, à peu de chose près.',
  details: '1. Voir les autorisations que le navigateur a données',
  detailsOpen: 'Tapez chrome://extensions dans la barre d’adresse, puis Entrée.',
  detailsChoose: 'Sous Prêt à vendre, cliquez sur « Détails ».',
  detailsSee:
    'Lisez « Autorisations » et « Accès aux sites » : aucun site n’y figure tant que vous n’en avez pas activé un.',
  network: '2. Regarder les échanges du panneau',
  networkOpen:
    'Ouvrez le panneau, cliquez dedans avec le bouton droit et choisissez « Inspecter ». Si votre navigateur ne le propose pas, restez sur cette page et appuyez sur F12.',
  networkTab:
    'Dans les outils qui s’ouvrent, choisissez l’onglet « Réseau » (Network), puis appuyez sur Ctrl + R (Cmd + R sur Mac).',
  networkUse: 'Servez-vous du panneau : lisez une fiche, ouvrez les onglets, écrivez un brouillon.',
  networkSee:
    'Chaque ligne commence par chrome-extension:// (un fichier de l’extension, sur votre disque) ou par data: (une image écrite dans un fichier). Une ligne en http:// ou https:// nous donnerait tort.',
  attempt: '3. Demander une connexion, et la voir refusée',
  attemptOpen: 'Sur cette page, appuyez sur F12 et choisissez l’onglet « Console ».',
  attemptType: 'Tapez vous-même cette ligne, puis Entrée :',
  attemptSee:
    "Le navigateur refuse et cite la règle « connect-src 'none' » : aucune page de l’extension ne peut se connecter, même si son code le voulait.",
  offline: '4. Couper la connexion et continuer',
  offlineOpen: 'Ouvrez une de vos fiches et le panneau à côté.',
  offlineCut: 'Coupez le Wi-Fi ou débranchez le câble.',
  offlineUse: 'Continuez : essayez un brouillon, ouvrez la formation, relisez le catalogue, exportez vos données.',
  offlineSee:
    'Tout marche comme avant. Seules les images de vos fiches, si elles viennent du site, peuvent manquer dans la page du site.',
  manifest: '5. Lire la règle à la source',
  manifestOpen: 'Ouvrez le fichier manifest.json dans le dossier de l’extension, ou dans son code publié.',
  manifestFind: 'Cherchez content_security_policy.',
  manifestSee:
    'Comparez avec la liste plus bas : ce sont les mêmes mots. Le navigateur les applique à chaque page de l’extension, et l’extension ne peut pas les changer en marche.',
  facts: 'Ce que l’extension dit d’elle-même en ce moment',
  factsWhat: 'Ces lignes ne sont pas écrites d’avance : cette page vient de les demander au navigateur.',
  asking: 'Question posée au navigateur…',
  version: 'Version {version}.',
  permissions: 'Autorisations données',
  activeTab: 'lire l’onglet où vous cliquez sur l’icône',
  scripting: 'placer le lecteur dans cet onglet, ou sur les sites activés',
  alarms: 'fermer le coffre en votre absence',
  sidePanel: 'montrer le panneau à côté de la page',
  storage: 'garder vos réglages sur cet appareil',
  unlimitedStorage: 'garder l’historique sans que le navigateur le supprime pour faire de la place',
  sites: 'Sites donnés',
  sitesNone: 'Aucun : l’extension ne lit que l’onglet où vous cliquez sur son icône.',
  sitesGranted: {
    one: '{count} motif d’adresse donné : l’extension y lit les fiches dès qu’elles s’ouvrent. Vous le retirez dans les options.',
    other:
      '{count} motifs d’adresses donnés : l’extension y lit les fiches dès qu’elles s’ouvrent. Vous les retirez dans les options.',
  },
  sitesShow: 'Voir les motifs d’adresses',
  policy: 'Règles imposées aux pages de l’extension',
  policyWhat: '« none » veut dire rien ; « self » veut dire les fichiers de l’extension, qui sont sur votre disque.',
  connectNone: 'aucune connexion, vers personne',
  loaded: 'Fichiers chargés par cette page',
  loadedNone:
    'Le navigateur n’en a noté aucun pour cette page. Chrome ne note pas ici les fichiers d’une extension : ce zéro ne prouve donc rien à lui seul. La vérification 2, elle, montre tout.',
  loadedCount: {
    one: '{count} fichier, noté par le navigateur depuis l’ouverture de cette page.',
    other: '{count} fichiers, notés par le navigateur depuis l’ouverture de cette page.',
  },
  loadedOurs: 'Aucun ne vient d’ailleurs que de l’extension.',
  loadedElsewhere: {
    one: '{count} vient d’ailleurs. Ce n’est pas normal : signalez-le-nous.',
    other: '{count} viennent d’ailleurs. Ce n’est pas normal : signalez-le-nous.',
  },
  limits: 'Ce que cette page peut montrer, et ce que seul votre navigateur peut montrer',
  limitSelf:
    'Cette page est faite par nous : une extension malhonnête pourrait afficher la même. Les cinq vérifications, elles, passent par votre navigateur.',
  limitPage:
    'Dans la page d’un site, les règles ci-dessus ne s’appliquent pas à notre lecteur. Ce qui vaut là : il ne contient aucun moyen de se connecter, et un test le contrôle à chaque version. L’onglet « Réseau » de la page montre, dans la colonne « Initiateur », qui a demandé quoi.',
  limitVisit:
    'Les sites que vous ouvrez sont chargés par votre navigateur, comme toujours, et voient votre visite. Les liens sur lesquels vous cliquez aussi.',
  limitSeen:
    'Quand des repères sont dessinés, un site peut voir qu’un élément s’est ajouté à sa page, sans nom ni contenu lisible, et deviner qu’une extension travaille. Il ne voit pas ce qu’elle a lu ni jugé.',
  limitFiles:
    'Les fichiers que vous exportez, les textes que vous copiez et les dossiers que vous choisissez pour vos sauvegardes sortent de l’extension parce que vous le demandez. Si un dossier est synchronisé, c’est l’autre logiciel qui l’envoie.',
} satisfies Record<string, Message>;
