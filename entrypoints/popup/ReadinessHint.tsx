import { ReadinessLine } from '../../components/ReadinessLine.tsx';
import { readinessOf } from '../../guide/readiness.ts';
import type { Incident } from '../../incidents/types.ts';
import type { Settings } from '../../settings/settings.ts';

interface ReadinessHintProps {
  readonly settings: Settings;
  readonly incidents: readonly Incident[];
  readonly onShowAll: () => void;
}

/** While nothing is wrong: how well the company is prepared. */
export function ReadinessHint({ settings, incidents, onShowAll }: ReadinessHintProps) {
  const exercisesDone = incidents.filter((incident) => incident.exercise && incident.state === 'closed').length;
  return <ReadinessLine readiness={readinessOf({ ...settings, exercisesDone })} onShowAll={onShowAll} />;
}
