import type { Module, Question, Step } from '../core/checklist';

interface Text {
  fr: string;
  en: string;
}

/** What the track says of every channel, or asks the learner to note. */
export const TOPICS = ['registration', 'safety', 'catalogue', 'title', 'pictures', 'offer'] as const;
export type Topic = (typeof TOPICS)[number];

/** What differs from one channel to the next: names and limits, never a step. */
export interface Channel {
  /** Small letters and hyphens; for ever, since it stands in the ids of steps. */
  id: string;
  /** As it writes itself; fits after « sur » and “on”. */
  name: Text;
  /** Where its own terms, limits and fees are written; fits after « dans » and “in”. */
  rules: Text;
  /** The month its facts were last read. */
  read: Text;
  /** What was read in its sources, as the end of a sentence. Nothing unsourced: what is left out is to be noted. */
  facts: Partial<Record<Topic, Text>>;
  /** Where its facts come from. */
  sources: readonly string[];
}

const FRENCH_SEMICOLON = '\u202f; ';

/** The reason of a step, followed by what is known of the channel or by where to look. */
function withFacts(why: Text, { name, rules, read, facts }: Channel, ...topics: Topic[]): Text {
  const known = topics.flatMap((topic) => facts[topic] ?? []);
  if (known.length === 0)
    return {
      fr: `${why.fr} À relever dans ${rules.fr}.`,
      en: `${why.en} To be noted in ${rules.en}.`,
    };
  const french = known.map(({ fr }) => fr).join(FRENCH_SEMICOLON);
  const english = known.map(({ en }) => en).join('; ');
  return {
    fr: `${why.fr} Pour ${name.fr}, lu en ${read.fr} : ${french}.`,
    en: `${why.en} For ${name.en}, read in ${read.en}: ${english}.`,
  };
}

/**
 * The training “first steps as a seller” for one channel. The same skeleton for all: parts, steps, minutes, rules and
 * questions do not depend on the channel, and ids carry its name, so that progress on two channels is kept apart.
 */
export function channelTrack(channel: Channel): Module {
  const { name, rules } = channel;
  const track = `mc-${channel.id}`;
  const step = (number: string, minutes: number, texts: Pick<Step, 'action' | 'why' | 'evidence'>): Step => ({
    id: `${track}-s${number}`,
    ...texts,
    minutes,
  });

  return {
    id: track,
    title: {
      fr: `Premiers pas de vendeur sur ${name.fr}`,
      en: `First steps as a seller on ${name.en}`,
    },
    goal: {
      fr: 'Ouvrir un compte vendeur et publier une première fiche complète, par les mêmes étapes quel que soit le canal.',
      en: 'Open a seller account and publish a first complete listing, by the same steps whatever the channel.',
    },
    audience: {
      fr: 'Commerçants qui ont choisi leur canal, de préférence avec le module « Choisir ses canaux de vente ».',
      en: 'Merchants who have chosen their channel, preferably with the module “Choosing sales channels”.',
    },
    prerequisites: {
      fr: 'Pièce d’identité, extrait Kbis ou numéro SIREN, RIB, numéro de TVA si vous en avez un ; la fiche de référence d’un produit.',
      en: 'Identity document, company register extract or number, bank details, VAT number if you have one; the master record of one product.',
    },
    demo: {
      fr: 'Le formateur ouvre le même produit dans deux mises en page de la place de marché de démonstration, tirées au sort. Il complète la première fiche avec l’extension, puis la salle compare ce que chaque mise en page demande, sans désigner de gagnante.',
      en: 'The trainer opens the same product in two layouts of the demo marketplace, drawn at random. The trainer completes the first listing with the extension, then the room compares what each layout asks for, without naming a winner.',
    },
    minutes: 120,
    objectives: [
      {
        id: `${track}-o1`,
        text: {
          fr: 'Ouvrir un compte vendeur complet et protégé.',
          en: 'Open a complete and protected seller account.',
        },
      },
      {
        id: `${track}-o2`,
        text: {
          fr: 'Publier une fiche complète et l’offre qui va avec.',
          en: 'Publish a complete listing and the offer that goes with it.',
        },
      },
      {
        id: `${track}-o3`,
        text: {
          fr: 'Relire la page publique et la comparer à un autre canal.',
          en: 'Read the public page again and compare it with another channel.',
        },
      },
    ],
    parts: [
      {
        id: `${track}-p1`,
        title: { fr: 'Ouvrir un compte sûr', en: 'Open a safe account' },
        steps: [
          step('01', 15, {
            action: {
              fr: `Lire et enregistrer les conditions, les tarifs et les règles de vente sur ${name.fr}.`,
              en: `Read and save the terms, fees and rules for selling on ${name.en}.`,
            },
            why: {
              fr: `Ils changent : votre copie datée garde la trace de ce que vous avez accepté. Ils se lisent dans ${rules.fr}.`,
              en: `They change: your dated copy keeps a record of what you accepted. They can be read in ${rules.en}.`,
            },
            evidence: {
              fr: 'Une copie datée est dans votre dossier, avec les tarifs de votre catégorie.',
              en: 'A dated copy is in your folder, with the fees of your category.',
            },
          }),
          step('02', 15, {
            action: {
              fr: 'Réunir les justificatifs demandés à l’inscription.',
              en: 'Gather the documents asked for at registration.',
            },
            why: withFacts(
              {
                fr: 'Le droit européen oblige les plateformes, sauf les plus petites, à identifier leurs vendeurs professionnels.',
                en: 'EU law makes platforms, except the smallest, identify their business sellers.',
              },
              channel,
              'registration',
            ),
            evidence: {
              fr: 'Le dossier est complet et lisible avant de commencer l’inscription.',
              en: 'The file is complete and readable before registration starts.',
            },
          }),
          step('03', 10, {
            action: {
              fr: 'Créer le compte avec une adresse électronique dédiée et la double authentification.',
              en: 'Create the account with a dedicated e-mail address and two-factor authentication.',
            },
            why: {
              fr: 'Un compte vendeur volé peut détourner vos paiements.',
              en: 'A stolen seller account can divert your payments.',
            },
            evidence: {
              fr: 'La double authentification est active et les codes de secours sont rangés.',
              en: 'Two-factor authentication is on and the backup codes are put away.',
            },
          }),
          step('04', 10, {
            action: {
              fr: 'Compléter le profil vendeur public : identité, contact, retours et, s’ils y sont demandés, identifiants REP.',
              en: 'Complete the public seller profile: identity, contact, returns and, where asked for, EPR identifiers.',
            },
            why: {
              fr: 'Le client doit voir qui vend et comment vous joindre.',
              en: 'Customers must see who is selling and how to reach you.',
            },
            evidence: {
              fr: 'Nom, adresse, contact, immatriculation et conditions de retour se lisent sans être connecté.',
              en: 'Name, address, contact details, registration and return terms can be read without signing in.',
            },
          }),
        ],
      },
      {
        id: `${track}-p2`,
        title: { fr: 'Publier une première fiche', en: 'Publish a first listing' },
        steps: [
          step('05', 8, {
            action: {
              fr: 'Chercher par son code EAN si le produit a déjà une fiche.',
              en: 'Search by EAN code whether the product already has a listing.',
            },
            why: withFacts(
              {
                fr: 'Là où la fiche est partagée, un doublon est refusé et une mauvaise fiche vous engage.',
                en: 'Where listings are shared, a duplicate is refused and a wrong listing binds you.',
              },
              channel,
              'catalogue',
            ),
            evidence: {
              fr: 'La fiche rejointe, ou à créer, correspond exactement à votre produit.',
              en: 'The listing joined, or to be created, matches your product exactly.',
            },
          }),
          {
            ...step('06', 20, {
              action: {
                fr: 'Créer ou compléter la fiche en recopiant votre fiche de référence.',
                en: 'Create or complete the listing by copying your master record.',
              },
              why: withFacts(
                {
                  fr: 'Recopier évite les fautes de frappe et les oublis.',
                  en: 'Copying avoids typing errors and omissions.',
                },
                channel,
                'title',
                'pictures',
              ),
              evidence: {
                fr: 'Photos et caractéristiques sont assez nombreuses ; titre et description viennent de la fiche de référence.',
                en: 'There are enough pictures and attributes; title and description come from the master record.',
              },
            }),
            rules: ['attribute-count', 'picture-count'],
          },
          {
            ...step('07', 10, {
              action: {
                fr: 'Saisir les informations de sécurité du produit.',
                en: 'Enter the product’s safety information.',
              },
              why: withFacts(
                {
                  fr: 'Fabricant, personne responsable et avertissements sont dus dans l’offre, sauf exceptions comme les aliments.',
                  en: 'Manufacturer, responsible person and warnings are due in the offer, with exceptions such as food.',
                },
                channel,
                'safety',
              ),
              evidence: {
                fr: 'Le fabricant, ses adresses et, s’il en faut une, la personne responsable se lisent sur la fiche.',
                en: 'The manufacturer, its addresses and, where one is needed, the responsible person can be read on the listing.',
              },
            }),
            rules: ['gpsr-manufacturer', 'gpsr-responsible-person'],
          },
          {
            ...step('08', 6, {
              action: {
                fr: 'Régler le prix et le stock de l’offre.',
                en: 'Set the offer’s price and stock.',
              },
              why: withFacts(
                { fr: 'Ce sont vos engagements envers le client.', en: 'These are your commitments to the customer.' },
                channel,
                'offer',
              ),
              evidence: {
                fr: 'La page publique montre l’offre disponible.',
                en: 'The public page shows the offer as available.',
              },
            }),
            rules: ['availability'],
          },
          {
            ...step('09', 6, {
              action: {
                fr: 'Régler les modes, les délais et les frais de livraison.',
                en: 'Set the delivery modes, times and costs.',
              },
              why: {
                fr: 'Le client doit connaître le délai et les frais avant de commander.',
                en: 'Customers must know time and cost before they order.',
              },
              evidence: {
                fr: 'Le délai et les frais de livraison se lisent sur la page publique.',
                en: 'The delivery time and cost can be read on the public page.',
              },
            }),
            rules: ['delivery-information'],
          },
        ],
      },
      {
        id: `${track}-p3`,
        title: { fr: 'Vérifier et comparer', en: 'Check and compare' },
        steps: [
          step('10', 10, {
            action: {
              fr: 'Lire la page publique avec l’extension et corriger ce qui bloque.',
              en: 'Read the public page with the extension and fix what blocks.',
            },
            why: {
              fr: 'La page publique est celle que le client voit ; la plateforme a pu la modifier.',
              en: 'The public page is the one customers see; the platform may have changed it.',
            },
            evidence: {
              fr: 'L’extension dit « Rien de bloquant vu », ou chaque point restant a une raison écrite.',
              en: 'The extension says “Nothing blocking seen”, or each point left has a written reason.',
            },
          }),
          step('11', 10, {
            action: {
              fr: 'Publier le même produit sur un deuxième canal et comparer les deux fiches.',
              en: 'Publish the same product on a second channel and compare the two listings.',
            },
            why: {
              fr: 'Comparer forme l’œil et réduit la dépendance.',
              en: 'Comparing trains the eye and reduces dependence.',
            },
            evidence: {
              fr: 'Chaque différence entre les deux fiches a une explication.',
              en: 'Each difference between the two listings has an explanation.',
            },
          }),
        ],
      },
    ],
    quiz: quizOf(track),
    sources: [
      'Règlement (UE) 2022/2065, article 30 (traçabilité des vendeurs) ; mdc-avocat.fr',
      'Règlement (UE) 2023/988, article 19 (informations de sécurité)',
      ...channel.sources,
    ],
  };
}

/** The same questions for every channel, under ids of its own. */
const quizOf = (track: string): Question[] => [
  {
    id: `${track}-q1`,
    objective: `${track}-o1`,
    ask: {
      fr: 'Pourquoi la plateforme demande-t-elle votre pièce d’identité et votre numéro d’immatriculation ?',
      en: 'Why does the platform ask for your identity document and registration number?',
    },
    choices: [
      { fr: 'Pour fixer la commission', en: 'To set the commission' },
      { fr: 'La loi l’oblige à savoir qui vend', en: 'The law makes it know who sells' },
      { fr: 'Pour choisir votre catégorie', en: 'To choose your category' },
      { fr: 'Pour les montrer aux concurrents', en: 'To show them to competitors' },
    ],
    answer: 1,
    because: {
      fr: 'Article 30 du règlement (UE) 2022/2065 sur les services numériques.',
      en: 'Article 30 of Regulation (EU) 2022/2065, the Digital Services Act.',
    },
  },
  {
    id: `${track}-q2`,
    objective: `${track}-o2`,
    ask: {
      fr: 'Le produit a déjà une fiche, mais pour une autre contenance. Que faire ?',
      en: 'The product already has a listing, but for another size. What do you do?',
    },
    choices: [
      { fr: 'S’y rattacher et le dire dans un message', en: 'Join it and say so in a message' },
      { fr: 'S’y rattacher et baisser le prix', en: 'Join it and lower the price' },
      { fr: 'Créer une fiche avec un autre EAN', en: 'Create a listing with another EAN' },
      { fr: 'Chercher ou demander la bonne fiche', en: 'Find or ask for the right listing' },
    ],
    answer: 3,
    because: {
      fr: 'L’offre doit correspondre exactement à la fiche ; un code ne s’invente pas.',
      en: 'The offer must match the listing exactly; codes are not made up.',
    },
  },
  {
    id: `${track}-q3`,
    objective: `${track}-o2`,
    ask: {
      fr: 'La fiche partagée que vous rejoignez contient une erreur. Qui répond de votre vente ?',
      en: 'The shared listing you join contains an error. Who answers for your sale?',
    },
    choices: [
      { fr: 'Vous, qui vendez', en: 'You, who sell' },
      { fr: 'Le vendeur qui a créé la fiche', en: 'The seller who created the listing' },
      { fr: 'Personne, la fiche est commune', en: 'Nobody, the listing is shared' },
      { fr: 'Le premier acheteur qui la signale', en: 'The first buyer who reports it' },
    ],
    answer: 0,
    because: {
      fr: 'Le vendeur doit au client des informations justes avant l’achat : demandez la correction, ou ne vendez pas.',
      en: 'The seller owes customers correct information before purchase: ask for a correction, or do not sell.',
    },
  },
  {
    id: `${track}-q4`,
    objective: `${track}-o1`,
    ask: {
      fr: 'Que faire des conditions générales au moment de s’inscrire ?',
      en: 'What do you do with the terms when you register?',
    },
    choices: [
      { fr: 'Les accepter et les oublier', en: 'Accept them and forget them' },
      { fr: 'Attendre un litige pour les lire', en: 'Wait for a dispute to read them' },
      { fr: 'Les lire et en garder une copie datée', en: 'Read them and keep a dated copy' },
      { fr: 'Demander à un autre vendeur', en: 'Ask another seller' },
    ],
    answer: 2,
    because: {
      fr: 'Elles évoluent : sans copie, vous ne savez plus ce que vous aviez accepté.',
      en: 'They evolve: without a copy you no longer know what you had accepted.',
    },
  },
  {
    id: `${track}-q5`,
    objective: `${track}-o3`,
    ask: {
      fr: 'Pourquoi relire la page publique après l’avoir publiée ?',
      en: 'Why read the public page again after publishing it?',
    },
    choices: [
      { fr: 'Pour faire monter le nombre de visites', en: 'To raise the number of visits' },
      { fr: 'Elle peut différer de ce que l’on a saisi', en: 'It may differ from what was entered' },
      { fr: 'Pour que la plateforme la valide', en: 'So that the platform approves it' },
      { fr: 'C’est inutile si le formulaire est complet', en: 'It is useless if the form is complete' },
    ],
    answer: 1,
    because: {
      fr: 'Une plateforme peut couper, réécrire ou masquer un texte.',
      en: 'A platform may cut, rewrite or hide a text.',
    },
  },
  {
    id: `${track}-q6`,
    objective: `${track}-o3`,
    ask: {
      fr: 'Qu’est-ce qui change, dans cette formation, d’un canal à l’autre ?',
      en: 'What changes in this training from one channel to another?',
    },
    choices: [
      { fr: 'Les noms et les limites seulement', en: 'Only names and limits' },
      { fr: 'Le nombre d’étapes', en: 'The number of steps' },
      { fr: 'Les contrôles de l’extension', en: 'The extension’s checks' },
      { fr: 'Les questions de ce test', en: 'The questions of this test' },
    ],
    answer: 0,
    because: {
      fr: 'Les étapes, les contrôles et les questions sont les mêmes pour tous : c’est la règle de neutralité.',
      en: 'Steps, checks and questions are the same for all: that is the rule of neutrality.',
    },
  },
];
