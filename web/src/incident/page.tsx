import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { IncidentTold } from '../../../src/server/api/incident/schema.ts';
import { Answered } from '../house/answered.tsx';
import { words } from '../words/words.ts';
import { AccountsTable } from './accounts/table.tsx';
import { useIncident } from './asked.ts';
import { Decide } from './decide/decide.tsx';
import { Disagreements } from './disagreements.tsx';
import { Head } from './head/head.tsx';
import { History } from './history.tsx';
import { Notes } from './notes.tsx';
import { PlacesAndDates } from './places/places.tsx';
import { Relations } from './relations.tsx';
import { Tolls } from './tolls/tolls.tsx';

const t = words('incident');

/** An incident: who says what, in which words; what the rules make of it; what people decide. */
export function IncidentPage() {
  const { id } = useParams({ from: '/incidents/$id' });
  return (
    <main className="page incident" id="content">
      <Answered query={useIncident(id)}>{(told) => <Incident key={told.line.id} asked={id} told={told} />}</Answered>
    </main>
  );
}

function Incident({ asked, told }: { readonly asked: string; readonly told: IncidentTold }) {
  const { id, name } = told.line;
  const navigate = useNavigate();
  useEffect(() => {
    document.title = name;
  }, [name]);
  useEffect(() => {
    if (asked !== id) void navigate({ to: '/incidents/$id', params: { id }, replace: true });
  }, [asked, id, navigate]);
  return (
    <>
      <Head told={told} />
      <Decide told={told} />
      <Section name={t('accounts')}>
        <Disagreements told={told} />
        <AccountsTable told={told} />
      </Section>
      <Section name={t('tolls')}>
        <Tolls told={told} />
      </Section>
      <Section name={t('whereWhen')}>
        <PlacesAndDates told={told} />
      </Section>
      {told.relations.length > 0 && (
        <Section name={t('relations')}>
          <Relations told={told} />
        </Section>
      )}
      <Section name={t('notes')}>
        <Notes told={told} />
      </Section>
      <Section name={t('history')}>
        <History told={told} />
      </Section>
    </>
  );
}

function Section(given: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <section className="part" aria-label={given.name}>
      <h2>{given.name}</h2>
      {given.children}
    </section>
  );
}
