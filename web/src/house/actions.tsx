import type { ReactNode } from 'react';
import { Group } from 'react-aria-components';

/** Actions side by side that belong together under a name. */
export function Actions({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Group className="actions" aria-label={name}>
      {children}
    </Group>
  );
}
