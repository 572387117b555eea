import type { Say } from '../../components/language.ts';
import { incidentTypeNames, isKnownIncidentType } from '../../guide/incident-type-names.ts';
import { popupText, suspected } from '../../i18n/popup.ts';
import type { Incident } from '../../incidents/types.ts';

/** What an incident is called: its type, as a suspicion. */
export function incidentName(incident: Pick<Incident, 'type'>, say: Say): string {
  return isKnownIncidentType(incident.type)
    ? say(suspected, { type: say(incidentTypeNames[incident.type]) })
    : say(popupText.unsure);
}
