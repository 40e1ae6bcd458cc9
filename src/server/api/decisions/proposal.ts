import { freshId, type Proposal } from '../../../casefile/index.ts';
import type { DecisionBody } from './schema.ts';

/** The decision that a person sent; of one that founds an incident, made with an id that no other has. */
export function proposalOf(sent: DecisionBody): Proposal {
  switch (sent.type) {
    case 'incident-split':
      return async (db) => ({ ...sent, into: await freshId(db, sent.mentions[0]) });
    case 'mention-made':
      return async (db) => ({ ...sent, incident: sent.incident ?? (await freshId(db, sent.mention)) });
    default:
      return sent;
  }
}
