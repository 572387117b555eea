import { useEffect, useRef, useState } from 'preact/hooks';
import { MoreIcon } from './icons.tsx';

interface MenuProps {
  readonly label: string;
  readonly items: readonly { readonly text: string; readonly onChoose: () => void }[];
}

/** A button that shows a few more buttons; Escape or a click elsewhere puts them away. */
export function Menu({ label, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
    };
  }, [open]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what a button inside opened.
    <div
      class="menu"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        setOpen(false);
        root.current?.querySelector('button')?.focus();
      }}
    >
      <button
        class="icon-btn"
        type="button"
        aria-label={label}
        title={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <MoreIcon />
      </button>
      {open && (
        <ul class="menu__list">
          {items.map(({ text, onChoose }) => (
            <li key={text}>
              <button
                class="menu__item"
                type="button"
                onClick={() => {
                  setOpen(false);
                  onChoose();
                }}
              >
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
