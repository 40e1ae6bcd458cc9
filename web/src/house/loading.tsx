import { words } from '../words/words.ts';

/** Stands where something will be; quick answers come before it is seen. */
export function Loading() {
  return (
    <p className="loading" role="status">
      {words('house')('loading')} …
    </p>
  );
}
