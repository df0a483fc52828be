import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSessionNow } from '../identity/session-context.tsx';
import { useLanguage } from '../language/use-words.ts';
import { addressOfQuery } from '../workbench/address-of-query.ts';
import { StatusStrip } from './status-strip.tsx';
import { useReading } from './use-reading.ts';

/** Who answers now, how fast, and what is missing. */
export function PlatformsPage() {
  const session = useSessionNow();
  const language = useLanguage();
  const navigate = useNavigate();
  const [paused, setPaused] = useState(false);
  const reading = useReading(paused, session);
  return (
    <StatusStrip
      reading={reading}
      language={language}
      paused={paused}
      onPause={() => setPaused(!paused)}
      onOpenQuery={(query) => void navigate(addressOfQuery(query, {}))}
    />
  );
}
