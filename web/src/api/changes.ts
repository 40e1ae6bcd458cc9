import { useEffect, useState } from 'react';
import type { News } from '../../../src/server/api/case/schema.ts';
import { queries } from './queries.ts';

/** Whether the server answers: the page says so where it does not, and goes on by itself when it does again. */
export type Connection = 'live' | 'lost';

/** How long a server that refused is left alone, in milliseconds. */
const AGAIN = 2_000;

/** Follows the case: whatever anybody writes, in this window or another program, is asked for anew. */
export function useChanges(): Connection {
  const [connection, setConnection] = useState<Connection>('live');
  useEffect(() => {
    let head = 0;
    let events: EventSource;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      events = new EventSource('/api/changes');
      events.addEventListener('head', ({ data }) => {
        setConnection('live');
        const now = Number(data);
        if (head !== 0 && now !== head) void queries.invalidateQueries();
        head = now;
      });
      events.addEventListener('news', ({ data }) => {
        const { of, now } = JSON.parse(data) as News;
        queries.setQueryData([of], now);
      });
      events.addEventListener('error', () => {
        setConnection('lost');
        // A browser gives up on a server that refuses it; it may be let in again with a new key.
        if (events.readyState === EventSource.CLOSED) timer = setTimeout(follow, AGAIN);
      });
    };
    follow();
    return () => {
      clearTimeout(timer);
      events.close();
    };
  }, []);
  return connection;
}
