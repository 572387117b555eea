import type { Imported } from '../../components/ImportOutcome.tsx';
import type { RespondPorts } from '../../components/Respond.tsx';
import type { KnownIncidentTypeId } from '../../guide/incident-type-names.ts';
import type { IncidentType } from '../../guide/types.ts';
import type { Stored } from '../../incidents/types.ts';

/** All the workspace asks of the browser; main.tsx fills it in. */
export interface WorkspacePorts extends RespondPorts {
  readonly loadType: (id: KnownIncidentTypeId) => Promise<IncidentType>;
  /** An incident was started, closed, reopened, deleted or brought back: the toolbar mark follows. */
  readonly announceIncidents: () => void;
  readonly openPage: (page: 'popup' | 'options' | 'sheet', hash?: string) => void;
  /** Goes to another place of this page (`place.ts`), so that Back leads back. */
  readonly go: (place: string) => void;
  readonly saveFile: (name: string, content: string | Blob) => void;
  readonly print: () => void;
  /** All of one incident as a file; null where it is not there any more. */
  readonly exportIncident: (incident: string) => Promise<Stored<Blob | null>>;
  /** Takes in such a file: as incidents of their own, or into one that is here. */
  readonly joinFile: (file: Blob, into?: string) => Promise<Imported>;
}
