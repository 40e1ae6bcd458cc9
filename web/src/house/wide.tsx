import type { ReactNode } from 'react';

/** What may be wider than the page, a table: it is moved by itself, by keys as well. */
export function Wide({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move what has the focus
    <section className="wide" tabIndex={0} aria-label={name}>
      {children}
    </section>
  );
}
