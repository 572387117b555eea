import type { PageInView, RespondPorts } from '../../components/Respond.tsx';
import type { KnownIncidentTypeId } from '../../guide/incident-type-names.ts';
import type { IncidentType } from '../../guide/types.ts';
import type { TabState, Verdict } from '../../watch/types.ts';

/** The page in this window's tab and what the watch did there. */
export interface InView {
  readonly page: PageInView | null;
  readonly tabState: TabState | null;
}

/** All the side panel asks of the browser; main.tsx fills it in. */
export interface PanelPorts extends RespondPorts {
  readonly loadType: (id: KnownIncidentTypeId) => Promise<IncidentType>;
  readonly inView: () => Promise<InView>;
  /** Calls back when another page may be in view; returns the way to stop. */
  readonly onViewChange: (listener: () => void) => () => void;
  /** Null when the background cannot be reached. */
  readonly judge: (url: string) => Promise<Verdict | null>;
  readonly announceIncidents: () => void;
  readonly openPage: (page: 'popup' | 'options' | 'workspace', hash?: string) => void;
}
