import { createElement, Fragment, type ReactNode } from 'react';

/** Parts of the page one after another in a sentence; they are told apart by their order alone. */
export function several(parts: readonly ReactNode[], between = ', '): ReactNode {
  return createElement(Fragment, null, ...parts.flatMap((part, i) => (i === 0 ? [part] : [between, part])));
}
