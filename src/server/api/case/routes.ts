import { createRoute } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import type { Workbench } from '../../workbench.ts';
import { type Api, answers } from '../api.ts';
import { caseFacts } from './facts.ts';
import { CaseFacts } from './schema.ts';

export function addCase(api: Api, workbench: Workbench): void {
  api.openapi(
    createRoute({ method: 'get', path: '/case', summary: 'The case', responses: answers(CaseFacts, 'What it holds') }),
    async (context) => context.json(await caseFacts(workbench), 200),
  );

  /** A stream of the head's number, as it stands and whenever somebody has written, and of how far work has come. */
  api.get('/changes', (context) =>
    streamSSE(context, async (stream) => {
      const tell = (head: number) => void stream.writeSSE({ event: 'head', data: String(head) });
      const stops = [
        workbench.changes.follow(tell),
        workbench.changes.listen((news) => void stream.writeSSE({ event: 'news', data: JSON.stringify(news) })),
      ];
      tell((await workbench.file.head()).seq);
      await new Promise<void>((end) => stream.onAbort(end));
      for (const stop of stops) stop();
    }),
  );
}
