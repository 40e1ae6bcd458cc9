import type { Topology } from 'topojson-specification';
import type { GroundAsked } from './ground.ts';
import { groundOf } from './ground-of.ts';

// Beside the page, which goes on meanwhile: unpacking and joining the world takes some tenths of a second.
addEventListener('message', async ({ data }: MessageEvent<GroundAsked>) => {
  const { body } = await fetch(data.packed);
  const topology = (await new Response(body!.pipeThrough(new DecompressionStream('gzip'))).json()) as Topology;
  postMessage(groundOf(topology, data.language));
});

addEventListener('unhandledrejection', ({ reason }) => {
  throw reason;
});
