import { useRef, useState } from 'preact/hooks';
import { evidenceText, readPercent } from '../i18n/evidence.ts';
import { failureText } from '../i18n/failure.ts';
import type { OnProgress, Stored } from '../incidents/types.ts';
import { CameraIcon, PageIcon, UploadIcon } from './icons.tsx';
import { useLanguage } from './language.ts';

/** How files come into the record of an incident. */
export interface EvidencePorts {
  readonly addPageCopy: (incident: string, by: string, onProgress: OnProgress) => Promise<Stored<unknown>>;
  readonly addTabPicture: (incident: string, by: string, onProgress: OnProgress) => Promise<Stored<unknown>>;
  readonly addFile: (incident: string, by: string, file: File, onProgress: OnProgress) => Promise<Stored<unknown>>;
  /** Opens this incident where a file can be chosen; null where that is here. A popup closes when the choice opens. */
  readonly onChooseElsewhere: (() => void) | null;
}

interface AddEvidenceProps {
  readonly ports: EvidencePorts;
  readonly incident: string;
  readonly by: string;
  /** Whether the current tab is a page. */
  readonly hasPage: boolean;
  readonly onAdded: () => void;
  /** Whether its buttons are shown; what became of a file is said either way. */
  readonly unfolded: boolean;
}

type State = { readonly kind: 'idle' | 'added' } | { readonly kind: 'busy'; readonly percent: number } | Stored<never>;

/** A picture of the tab, a copy of its page, or a file for the record. One at a time; says what became of it. */
export function AddEvidence({ ports, incident, by, hasPage, onAdded, unfolded }: AddEvidenceProps) {
  const { say } = useLanguage();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const picker = useRef<HTMLInputElement>(null);
  const isBusy = 'kind' in state && state.kind === 'busy';
  const add = async (work: (onProgress: OnProgress) => Promise<Stored<unknown>>) => {
    if (isBusy) return;
    setState({ kind: 'busy', percent: 0 });
    const added = await work((done, all) =>
      setState({ kind: 'busy', percent: all === 0 ? 100 : Math.floor((100 * done) / all) }),
    );
    setState(added.ok ? { kind: 'added' } : added);
    if (added.ok) onAdded();
    // The same file can be chosen again.
    if (picker.current) picker.current.value = '';
  };
  const ofPage = (work: (incident: string, by: string, onProgress: OnProgress) => Promise<Stored<unknown>>) =>
    hasPage ? () => void add((onProgress) => work(incident, by, onProgress)) : undefined;
  return (
    <div class="evidence">
      <div class="evidence__do" hidden={!unfolded}>
        <button
          class="btn btn--quiet btn--xs"
          type="button"
          aria-disabled={!hasPage || isBusy}
          onClick={ofPage(ports.addTabPicture)}
        >
          <CameraIcon size={16} />
          {say(evidenceText.picture)}
        </button>
        <button
          class="btn btn--quiet btn--xs"
          type="button"
          aria-disabled={!hasPage || isBusy}
          onClick={ofPage(ports.addPageCopy)}
        >
          <PageIcon size={16} />
          {say(evidenceText.pageCopy)}
        </button>
        <button
          class="btn btn--quiet btn--xs"
          type="button"
          aria-disabled={isBusy}
          onClick={ports.onChooseElsewhere ?? (() => !isBusy && picker.current?.click())}
        >
          <UploadIcon size={16} />
          {say(ports.onChooseElsewhere ? evidenceText.fileElsewhere : evidenceText.file)}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={say(evidenceText.file)}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void add((onProgress) => ports.addFile(incident, by, file, onProgress));
          }}
        />
      </div>
      <p class="evidence__state" role="status">
        {'ok' in state ? (
          !state.ok && <span class="fault">{say(failureText[state.failure.kind])}</span>
        ) : (
          <>
            {state.kind === 'busy' && say(readPercent, { percent: state.percent })}
            {state.kind === 'added' && say(evidenceText.added)}
          </>
        )}
      </p>
    </div>
  );
}
