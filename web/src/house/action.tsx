import { Button, type ButtonProps } from 'react-aria-components';

export interface ActionProps extends ButtonProps {
  /** `main` is the one that a page is for; `quiet` stands in text. */
  readonly weight?: 'main' | 'plain' | 'quiet';
}

/** Something that a person can do. */
export function Action({ weight = 'plain', ...given }: ActionProps) {
  return <Button {...given} className={`action ${weight}`} />;
}
