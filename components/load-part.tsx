import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part whose code is fetched when it is first shown; nothing stands in its place until then. */
export function loadPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function LoadedPart(props: Props) {
    const [Part, setPart] = useState<{ readonly part: ComponentType<Props> } | null>(loaded && { part: loaded });
    useEffect(() => {
      if (Part) return;
      let here = true;
      void load().then((part) => {
        loaded = part;
        if (here) setPart({ part });
      });
      return () => {
        here = false;
      };
    }, [Part]);
    return Part && <Part.part {...props} />;
  };
}
