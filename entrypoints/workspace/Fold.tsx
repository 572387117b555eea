import type { ComponentChildren } from 'preact';
import { PlusIcon } from '../../components/icons.tsx';

interface FoldProps {
  readonly name: string;
  readonly open: boolean;
  readonly children: ComponentChildren;
}

/** A form or list that is there when asked for. */
export function Fold({ name, open, children }: FoldProps) {
  return (
    <details class="side__add" open={open}>
      <summary>
        <PlusIcon size={16} />
        {name}
      </summary>
      {children}
    </details>
  );
}
