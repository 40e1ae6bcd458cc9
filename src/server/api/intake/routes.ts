import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import type { Workbench } from '../../workbench.ts';
import { type Api, answers, sent } from '../api.ts';
import { jobListOf } from './jobs.ts';
import { corpusOf } from './pasted.ts';
import { Announced, Job, Jobs, Pasted, Taken } from './schema.ts';

const Id = z.object({ id: z.string() });
const FileOf = z.object({ id: z.string(), at: z.string().regex(/^\d{1,6}$/) });

export function addIntake(api: Api, workbench: Workbench): void {
  const jobs = jobListOf(workbench);

  api.openapi(
    createRoute({
      method: 'post',
      path: '/jobs',
      summary: 'Begin to add reports',
      description:
        'Announces files. Each is then sent by itself: PUT /jobs/{id}/files/{at}, counted from 0. One job runs at a time.',
      request: sent(Announced),
      responses: answers(Job, 'The job'),
    }),
    (context) => context.json(jobs.add(context.req.valid('json')).told(), 200),
  );

  api.openapi(
    createRoute({
      method: 'put',
      path: '/jobs/{id}/files/{at}',
      summary: 'Send a file',
      description: 'The bytes of the file. Answered when the file is here whole; that may wait until there is room.',
      request: {
        params: FileOf,
        body: { required: true, content: { 'application/octet-stream': { schema: z.string() } } },
      },
      responses: answers(Taken, 'Whether it is here whole'),
    }),
    async (context) => {
      const { id, at } = context.req.valid('param');
      const body = context.req.raw.body ?? new Blob([]).stream();
      return context.json({ whole: await jobs.get(id).give(Number(at), body) }, 200);
    },
  );

  api.openapi(
    createRoute({ method: 'get', path: '/jobs', summary: 'What is being added', responses: answers(Jobs, 'All jobs') }),
    (context) => context.json(jobs.told(), 200),
  );

  api.openapi(
    createRoute({
      method: 'post',
      path: '/jobs/{id}/stop',
      summary: 'Stop adding',
      description: 'Reads nothing more; what was read is written and gathered.',
      request: { params: Id },
      responses: answers(Job, 'The job'),
    }),
    (context) => {
      const job = jobs.get(context.req.valid('param').id);
      job.stop();
      return context.json(job.told(), 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'delete',
      path: '/jobs/{id}',
      summary: 'Take a job that is over off the list',
      request: { params: Id },
      responses: answers(Jobs, 'Those that are left'),
    }),
    (context) => {
      jobs.forget(context.req.valid('param').id);
      return context.json(jobs.told(), 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'post',
      path: '/reports',
      summary: 'Add a report as text',
      request: sent(Pasted),
      responses: answers(Job, 'The job that adds it'),
    }),
    async (context) => {
      const { announced, body } = corpusOf(context.req.valid('json'));
      const job = jobs.add(announced);
      await job.give(0, body);
      return context.json(job.told(), 200);
    },
  );
}
