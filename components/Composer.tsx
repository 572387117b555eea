import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { evidenceText } from '../i18n/evidence.ts';
import { stepsText } from '../i18n/steps.ts';
import { CameraIcon, PageIcon, PlusIcon } from './icons.tsx';
import { useLanguage } from './language.ts';
import { NotKept } from './NotKept.tsx';
import { SaveState } from './SaveState.tsx';
import type { DraftField } from './use-draft.ts';

interface ComposerProps {
  readonly draft: DraftField;
  readonly onAdd: () => void;
  /** Null: the current tab is no page that can be recorded. */
  readonly onRecordPage: (() => void) | null;
  readonly onCopy: () => void;
  /** Unfolds the other ways to add to the record, which stand under the buttons as `children`; null where there are none. */
  readonly onUnfold: (() => void) | null;
  readonly unfolded: boolean;
  readonly children?: ComponentChildren;
}

/** The docked field for notes. Enter adds the note, but never the Enter that ends a conversion of an input method. */
export function Composer({ draft, onAdd, onRecordPage, onCopy, onUnfold, unfolded, children }: ComposerProps) {
  const { say } = useLanguage();
  const field = useRef<HTMLTextAreaElement>(null);
  const add = () => {
    if (draft.text.trim() !== '') onAdd();
    field.current?.focus();
  };
  return (
    <section class="composer" aria-label={say(stepsText.note)}>
      <div class="composer__box">
        <textarea
          ref={field}
          rows={1}
          aria-label={say(stepsText.note)}
          aria-describedby="note-keys"
          placeholder={say(stepsText.notePlaceholder)}
          value={draft.text}
          onInput={(event) => draft.write(event.currentTarget.value)}
          onKeyDown={(event) => {
            // 229: the key went to an input method, also where the browser reports the end of the composition first.
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
            event.preventDefault();
            add();
          }}
        />
        <SaveState state={draft.state} />
      </div>
      <p class="vh" id="note-keys">
        {say(stepsText.noteKeys)}
      </p>
      {draft.failure && <NotKept failure={draft.failure} {...(draft.text ? { onCopy } : {})} />}
      <div class="composer__row">
        <button
          class="btn btn--secondary btn--sm"
          type="button"
          aria-disabled={!onRecordPage}
          aria-describedby={onRecordPage ? undefined : 'no-page'}
          title={onRecordPage ? undefined : say(stepsText.noPage)}
          onClick={onRecordPage ?? undefined}
        >
          <PageIcon size={16} />
          {say(stepsText.recordPage)}
        </button>
        {onUnfold && (
          <button class="btn btn--secondary btn--sm" type="button" aria-expanded={unfolded} onClick={onUnfold}>
            <CameraIcon size={16} />
            {say(evidenceText.evidence)}
          </button>
        )}
        <button class="btn btn--secondary btn--sm" type="button" aria-disabled={draft.text.trim() === ''} onClick={add}>
          <PlusIcon size={16} />
          {say(stepsText.addNote)}
        </button>
      </div>
      {children}
      {!onRecordPage && (
        <p class="vh" id="no-page">
          {say(stepsText.noPage)}
        </p>
      )}
    </section>
  );
}
