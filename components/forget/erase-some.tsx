import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../utils/core/checklist';
import { fold } from '../../utils/core/text';
import { type Place, placesOfListing, placesOfSession, putBack, takeOut } from '../../utils/storage/forget';
import { removeParticipant, restore } from '../../utils/storage/sessions';
import { placesOfModule } from '../../utils/training/forget-module';
import { marketplaceName } from '../catalogue/texts';
import { Confirm } from '../confirm';
import { Masked, useMasked } from '../masking';
import { PageText } from '../page-text';
import { type Erasable, readErasable } from './erasable';
import { useForgetTexts } from './texts';
import { useErase } from './undo';
import { WillGo } from './will-go';

/** Rows shown at a time; the others are found by name. */
const SHOWN = 50;

/** One listing, one module's history, one participant, one session. */
export function EraseSome({ changes }: { changes: number }) {
  const { t } = useForgetTexts();
  const [found, setFound] = useState<Erasable>();
  const [error, setError] = useState('');
  useEffect(() => {
    readErasable().then(setFound, (reason) => setError(String(reason)));
  }, [changes]);
  if (!found) return <p role="status">{error || t('counting')}</p>;
  return (
    <>
      <h3>{t('some')}</h3>
      <Listings listings={found.listings} />
      <Modules modules={found.modules} />
      <People sessions={found.sessions} />
      <Sessions sessions={found.sessions} />
    </>
  );
}

/** Takes out what lies in these places, and holds it. */
const taking = (places: () => Promise<Place[]>) => async () => {
  const taken = await takeOut(await places());
  return () => putBack(taken);
};

interface RowProps {
  name: string;
  places(): Promise<Place[]>;
  participants?: number;
  /** Instead of taking out what lies in the places. */
  deed?: () => Promise<() => Promise<void>>;
  note?: string;
  children?: ComponentChildren;
}

function Row({ name, places, participants, deed = taking(places), note, children }: RowProps) {
  const { t } = useForgetTexts();
  const masked = useMasked();
  const erase = useErase();
  return (
    <li>
      <div>
        {masked ? <Masked /> : <PageText text={name} longest={160} />}
        {children}
      </div>
      <Confirm label={t('erase')} about={masked ? '•••' : name} yes={t('erase')} onYes={() => void erase(name, deed)}>
        <WillGo places={places} {...(participants && { participants })} />
        {note && <p class="hint">{note}</p>}
      </Confirm>
    </li>
  );
}

function Fold({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  const { t } = useForgetTexts();
  return (
    <details>
      <summary>
        {title} <span class="count">{count}</span>
      </summary>
      {count ? children : <p class="nothing">{t('none')}</p>}
    </details>
  );
}

function Listings({ listings }: Pick<Erasable, 'listings'>) {
  const { t } = useForgetTexts();
  const [search, setSearch] = useState('');
  const words = fold(search).split(/\s+/).filter(Boolean);
  const matching = listings.filter(({ title }) => words.every((word) => fold(title).includes(word)));
  return (
    <Fold title={t('listings')} count={listings.length}>
      {listings.length > SHOWN && (
        <label class="forget-choice">
          {t('find')}
          <input type="search" value={search} onInput={({ currentTarget }) => setSearch(currentTarget.value)} />
        </label>
      )}
      <ul class="rows">
        {matching.slice(0, SHOWN).map((kept) => (
          <Row
            key={`${kept.marketplace}|${kept.listing}`}
            name={kept.title}
            places={() => placesOfListing(kept)}
            note={t('listingNote')}
          >
            <p class="hint">
              {marketplaceName(kept.marketplace)} · {t('moments', { count: kept.moments })}
            </p>
          </Row>
        ))}
      </ul>
      {matching.length > SHOWN && <p class="hint">{t('more', { count: matching.length - SHOWN })}</p>}
    </Fold>
  );
}

function Modules({ modules }: Pick<Erasable, 'modules'>) {
  const { t, language } = useForgetTexts();
  return (
    <Fold title={t('modules')} count={modules.length}>
      <ul class="rows">
        {modules.map(({ journey, module }) => (
          <Row
            key={`${journey.id}|${module.id}`}
            name={t('module', { module: say(module.title, language).text, name: journey.name })}
            places={() => placesOfModule(journey.id, module)}
          />
        ))}
      </ul>
    </Fold>
  );
}

function People({ sessions }: Pick<Erasable, 'sessions'>) {
  const { t } = useForgetTexts();
  const people = sessions.flatMap((session) => session.participants.map((one) => ({ session, one })));
  return (
    <Fold title={t('participantsTitle')} count={people.length}>
      <ul class="rows">
        {people.map(({ session, one }) => (
          <Row
            key={`${session.id}|${one.id}`}
            name={t('participant', { name: one.pseudonym, session: session.title })}
            places={async () => [{ store: 'results', key: [session.id, one.id] }]}
            participants={1}
            note={t('participantNote')}
            deed={async () => {
              const removed = await removeParticipant(session.id, one.id);
              return async () => {
                if (removed) await restore(removed);
              };
            }}
          />
        ))}
      </ul>
    </Fold>
  );
}

function Sessions({ sessions }: Pick<Erasable, 'sessions'>) {
  const { t } = useForgetTexts();
  return (
    <Fold title={t('sessionsTitle')} count={sessions.length}>
      <ul class="rows">
        {sessions.map(({ id, title, participants }) => (
          <Row
            key={id}
            name={title}
            places={() => placesOfSession(id)}
            participants={participants.length}
            note={t('participantNote')}
          />
        ))}
      </ul>
    </Fold>
  );
}
