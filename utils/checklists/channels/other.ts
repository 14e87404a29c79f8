import type { Channel } from '../channel-track';

/** Any channel that has no file of its own: the learner notes everything. */
const other: Channel = {
  id: 'other',
  name: { fr: 'le canal de votre choix', en: 'the channel of your choice' },
  rules: { fr: 'ses conditions et son espace vendeur', en: 'its terms and its seller space' },
  read: { fr: 'novembre 2026', en: 'November 2026' },
  facts: {},
  sources: [],
};
export default other;
