import { createRoute, z } from '@hono/zod-openapi';
import { EXPORT_NAMES, EXPORTS, handOut } from '../../../desk/index.ts';
import { now, type Workbench } from '../../workbench.ts';
import { type Api, answers } from '../api.ts';
import { filterOf } from '../incidents/query.ts';
import { fileNameOf } from './file-name.ts';
import { ExportFormats, ExportParams, ExportQuery } from './schema.ts';
import { streamOf } from './stream.ts';

export function addExports(api: Api, workbench: Workbench): void {
  const { file, passphrase, changes } = workbench;

  api.openapi(
    createRoute({
      method: 'get',
      path: '/exports',
      summary: 'The formats in which the case can be handed on',
      responses: answers(ExportFormats, 'Each with what it does not carry'),
    }),
    (context) => {
      const formats = EXPORT_NAMES.map((id) => {
        const { extension, says, loses } = EXPORTS[id];
        return { id, extension, says, loses };
      });
      return context.json({ formats }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/exports/{format}',
      summary: 'Hand the case on',
      description:
        'A file of the case as it is at one moment. When all of it was taken, the ledger says so, with its SHA-256.',
      request: { params: ExportParams, query: ExportQuery },
      responses: {
        ...answers(z.string(), 'The file'),
        200: { description: 'The file', content: { 'application/octet-stream': { schema: z.string() } } },
      },
    }),
    async (context) => {
      const { format } = context.req.valid('param');
      const { incident, persons = false, mark = true, ...query } = context.req.valid('query');
      const by = () => now(workbench);
      const name = fileNameOf(file.path, format, by().at);
      const asked = { format, persons, mark, file: name, by, options: passphrase === undefined ? {} : { passphrase } };
      const text = handOut(file, { ...asked, filter: filterOf(query), ...(incident && { incident }) });
      const body = await streamOf(text, () => void changes.look().catch(() => {}));
      return new Response(body, {
        headers: {
          'content-type': EXPORTS[format].type,
          'content-disposition': `attachment; filename="${name}"`,
        },
      }) as never;
    },
  );
}
