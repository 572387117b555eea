import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  /** A button at the end of the heading. */
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One part of the page under its heading. */
export function Section({ id, title, hint, action, children }: SectionProps) {
  return (
    <section class="sec" id={id} aria-labelledby={`${id}-heading`}>
      <div class="sec__h">
        <div>
          <h2 id={`${id}-heading`}>{title}</h2>
          {hint !== undefined && <p>{hint}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}
