import { useEffect, useState } from 'preact/hooks';
import { isKnownIncidentType, type KnownIncidentTypeId } from '../guide/incident-type-names.ts';
import type { IncidentType } from '../guide/types.ts';

/**
 * The steps of an incident's kind, null until they are fetched or where it has none; and how to hand over steps that were
 * fetched before, so that the screen does not wait for them twice.
 */
export function useIncidentType(
  load: (id: KnownIncidentTypeId) => Promise<IncidentType>,
  id: string | undefined,
): readonly [IncidentType | null, (type: IncidentType) => void] {
  const [type, setType] = useState<IncidentType | null>(null);
  useEffect(() => {
    let here = true;
    if (id === undefined || !isKnownIncidentType(id)) setType(null);
    else
      void load(id).then((loaded) => {
        if (here) setType(loaded);
      });
    return () => {
      here = false;
    };
  }, [load, id]);
  return [type?.id === id ? type : null, setType];
}
