import { OpenAPIHono } from '@hono/zod-openapi';
import type * as z from 'zod';
import { fault } from '../faults.ts';
import { Problem, problemResponse } from '../problem.ts';

/** A part of the API; what is sent and does not fit its schema is a problem that names the field. */
export function newApi(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const [{ path, message }] = result.error.issues;
      return problemResponse(fault('bad-request', { detail: `${path.join('.') || 'the whole'}: ${message}` }));
    },
  });
}

export type Api = ReturnType<typeof newApi>;

/** What a route answers: JSON of a schema, or a problem. */
export function answers<Schema extends z.ZodType>(schema: Schema, description: string) {
  return {
    200: { description, content: { 'application/json': { schema } } },
    default: { description: 'What went wrong', content: { 'application/problem+json': { schema: Problem } } },
  };
}

/** What a route is sent as JSON. */
export function sent<Schema extends z.ZodType>(schema: Schema) {
  return { body: { required: true, content: { 'application/json': { schema } } } };
}
