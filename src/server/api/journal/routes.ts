import { createRoute } from '@hono/zod-openapi';
import { authorsOf, type JournalAsked, journalOf } from '../../../casefile/index.ts';
import type { Workbench } from '../../workbench.ts';
import { type Api, answers } from '../api.ts';
import { atHead } from '../head.ts';
import { Authors, Journal, JournalQuery, Verification } from './schema.ts';
import { verifyingOf } from './verifying.ts';

export function addJournal(api: Api, workbench: Workbench): void {
  const { file } = workbench;
  const verifying = verifyingOf(workbench);

  api.openapi(
    createRoute({
      method: 'get',
      path: '/journal',
      summary: 'The ledger',
      request: { query: JournalQuery },
      responses: answers(Journal, 'Entries, the newest first'),
    }),
    async (context) => {
      const asked = context.req.valid('query') as JournalAsked;
      const { incidents, reports, ...page } = await atHead(file, () => journalOf(file, asked));
      const names = { incidents: Object.fromEntries(incidents), reports: Object.fromEntries(reports) };
      return context.json({ ...page, ...names }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/journal/authors',
      summary: 'Who has written in the ledger',
      responses: answers(Authors, 'Their names'),
    }),
    async (context) => context.json({ authors: await authorsOf(file) }, 200),
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/verification',
      summary: 'The check that is under way or was made last',
      responses: answers(Verification, 'How far it has come, or what it came to'),
    }),
    (context) => context.json(verifying.told(), 200),
  );

  api.openapi(
    createRoute({
      method: 'post',
      path: '/verifications',
      summary: 'Check the case whole',
      description:
        'Every hash, everything kept, every quotation, every derived row. Takes a while, in a thread of its own.',
      responses: answers(Verification, 'The check that is under way'),
    }),
    (context) => {
      verifying.begin();
      return context.json(verifying.told(), 200);
    },
  );
}
