import { useRef, useState } from 'preact/hooks';
import { ExerciseMark } from '../../components/ExerciseMark.tsx';
import { type Imported, ImportOutcome } from '../../components/ImportOutcome.tsx';
import { UploadIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { workspaceText } from '../../i18n/workspace.ts';
import type { WorkspacePorts } from './ports.ts';

interface JoinRecordProps {
  readonly ports: Pick<WorkspacePorts, 'joinFile'>;
  /** The incident it joins; absent: what is in the file stands for itself. */
  readonly into?: string;
  readonly onJoined: () => void;
}

/** Takes in what another computer wrote out. */
export function JoinRecord({ ports, into, onJoined }: JoinRecordProps) {
  const { say } = useLanguage();
  const [joined, setJoined] = useState<Imported | 'busy' | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const read = async (file: Blob | undefined) => {
    if (!file || joined === 'busy') return;
    setJoined('busy');
    const result = await ports.joinFile(file, into);
    setJoined(result);
    if (result.ok) onJoined();
    // The same file can be chosen again.
    if (picker.current) picker.current.value = '';
  };
  return (
    <section class="join" aria-labelledby="join">
      <h2 id="join">
        <ExerciseMark />
        {say(workspaceText.joinTitle)}
      </h2>
      <label class="btn btn--secondary picker">
        <UploadIcon />
        {say(workspaceText.joinDo)}
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </label>
      <p role="status">
        {joined === 'busy' && say(workspaceText.joinWorking)}
        {joined !== null && joined !== 'busy' && <ImportOutcome imported={joined} />}
      </p>
    </section>
  );
}
