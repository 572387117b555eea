import { LockIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { contactRoleText } from '../../i18n/contacts.ts';
import { sayCount } from '../../i18n/date.ts';
import { managedSentence, managedText } from '../../i18n/managed.ts';
import type { KeptContact } from '../../settings/contacts.ts';
import type { Policy } from '../../settings/policy.ts';
import { catalogue } from '../../watch/catalogue.ts';

/** A company may deny thousands of hosts; these are enough to recognise them by. */
const mostShown = 50;

interface ManagedProps {
  readonly policy: Policy;
  readonly contacts: readonly KeptContact[];
}

/** Says once, above all settings, that the organisation decided some of them, whom to ask and what cannot be seen below. */
export function Managed({ policy, contacts }: ManagedProps) {
  const { language, say } = useLanguage();
  const asked =
    contacts.find(({ role }) => role === 'responsible') ?? contacts.find(({ role }) => role === 'it-vendor');
  const who = asked && [asked.name || say(contactRoleText[asked.role].name), asked.phone].filter(Boolean).join(' ');
  const denied = [...policy.deniedHosts];
  const unknown = Object.keys(policy.lists).filter((id) => !catalogue.some(({ seed }) => seed.id === id));
  const faults = [...policy.faults, ...unknown.map((id) => `lists.${id}`)];
  const hasContent = !policy.offersOnce || !policy.offersAllow || denied.length > 0;
  return (
    <aside class="managed" aria-label={say(managedText.title)}>
      <LockIcon />
      <div>
        <p>
          <b>{say(managedText.title)}</b>
          <span>
            <LockIcon size={16} />
            {say(managedText.locked)} {who ? say(managedSentence.ask, { who }) : say(managedText.askSomebody)}
          </span>
        </p>
        {hasContent && (
          <details>
            <summary>{say(managedText.content)}</summary>
            <ul>
              {!policy.offersOnce && <li>{say(managedText.noOnce)}</li>}
              {!policy.offersAllow && <li>{say(managedText.noAllow)}</li>}
              {denied.length > 0 && (
                <li>
                  {say(managedText.denied)}: <code translate={false}>{denied.slice(0, mostShown).join(', ')}</code>{' '}
                  {denied.length > mostShown &&
                    say(managedSentence.more, { count: sayCount(denied.length - mostShown, language) })}
                </li>
              )}
            </ul>
          </details>
        )}
        {faults.length > 0 && (
          <p class="managed__faults" role="alert">
            {say(managedText.faults)} <code translate={false}>{faults.slice(0, mostShown).join(', ')}</code>
          </p>
        )}
      </div>
    </aside>
  );
}
