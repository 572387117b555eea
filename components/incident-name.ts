import { incidentTypeNames, isKnownIncidentType } from '../guide/incident-type-names.ts';
import { exerciseOf, popupText, suspected } from '../i18n/popup.ts';
import type { Incident } from '../incidents/types.ts';
import type { Say } from './language.ts';

/** What an incident is called: its type, as a suspicion; an exercise says so first. */
export function incidentName({ type, exercise }: Pick<Incident, 'type' | 'exercise'>, say: Say): string {
  const name = isKnownIncidentType(type)
    ? say(suspected, { type: say(incidentTypeNames[type]) })
    : say(popupText.unsure);
  return exercise ? say(exerciseOf, { name }) : name;
}
