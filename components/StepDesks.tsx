import { deskOf } from '../guide/desks.ts';
import { GlobeIcon, MailIcon, PhoneIcon } from './icons.tsx';
import { useLanguage } from './language.ts';

interface StepDesksProps {
  readonly ids: readonly string[];
  readonly onOpen: (url: string) => void;
}

/** The desks a step names, each with the first way to reach it. Loaded with the first such step. */
export function StepDesks({ ids, onOpen }: StepDesksProps) {
  const { say } = useLanguage();
  return (
    <>
      {ids.map(deskOf).map((desk) => {
        const [channel] = desk.channels;
        return (
          <li key={desk.id}>
            {channel?.kind === 'phone' && <PhoneIcon />}
            {channel?.kind === 'mail' && <MailIcon />}
            {channel?.kind === 'web' && <GlobeIcon />}
            <span>
              {say(desk.name)}{' '}
              {channel?.kind === 'phone' && (
                <a class="step__tel" href={`tel:${encodeURIComponent(channel.number)}`}>
                  {channel.number}
                </a>
              )}
              {channel?.kind === 'mail' && <a href={`mailto:${channel.address}`}>{channel.address}</a>}
              {channel?.kind === 'web' && (
                <button class="linklike" type="button" onClick={() => onOpen(channel.url)}>
                  {say(channel.label)}
                </button>
              )}
            </span>
          </li>
        );
      })}
    </>
  );
}
