import { useQuery } from '@tanstack/react-query';
import type { IncidentTold, NearTold, RuleChangeTold, Trail } from '../../../src/server/api/incident/schema.ts';
import type { Rehearsal } from '../../../src/server/api/rehearsals/schema.ts';
import { ask, send } from '../api/ask.ts';
import type { Deciding } from '../api/decide.ts';

/** An incident whole, by the rule that was chosen. */
export function useIncident(id: string) {
  return useQuery({ queryKey: ['incident', id], queryFn: () => ask<IncidentTold>(`/incidents/${id}`) });
}

/** What has been decided about it. */
export function useTrail(id: string) {
  return useQuery({ queryKey: ['incident', id, 'history'], queryFn: () => ask<Trail>(`/incidents/${id}/history`) });
}

/** What another rule would change of its tolls. */
export function useCompared(id: string, to: string, head: number) {
  return useQuery({
    queryKey: ['incident', id, 'compare', to, head],
    queryFn: () => ask<RuleChangeTold>(`/incidents/${id}/compare`, { to }),
  });
}

/** Incidents that may be the same; with words, those that have them or whose id begins so. */
export function useNear(id: string, words: string) {
  return useQuery({
    queryKey: ['incident', id, 'near', words],
    queryFn: () => ask<NearTold>(`/incidents/${id}/near`, { words: words === '' ? undefined : words }),
  });
}

/** What a decision would change; null: there is none yet. */
export function useRehearsal(decision: Deciding['decisions'][number] | null, head: number) {
  return useQuery({
    queryKey: ['rehearsal', decision, head],
    enabled: decision !== null,
    queryFn: () => send<Rehearsal>('/rehearsals', { decision }),
  });
}
