import { useCallback, useEffect, useState } from 'react';
import type { Values } from './schema.ts';

interface Draft {
  values: Values;
  savedAt: string;
}

const quietMs = 500;

/**
 * What is typed is kept in this browser until it is sent, so that neither an ended session nor a closed tab loses it. It goes
 * when the person signs out (the API clears the browser's storage then).
 */
export function useDraft(key: string) {
  const [draft, setDraft] = useState<Draft | undefined>(() => read(key));
  const [values, setValues] = useState<Values>(draft?.values ?? {});
  const [changed, setChanged] = useState(false);

  useEffect(() => {
    if (!changed) return;
    const timer = setTimeout(() => setDraft(keep(key, values)), quietMs);
    return () => clearTimeout(timer);
  }, [key, values, changed]);

  const change = useCallback((next: Values) => {
    setChanged(true);
    setValues(next);
  }, []);
  const forget = useCallback(() => {
    setChanged(false);
    localStorage.removeItem(key);
  }, [key]);
  return { values, change, forget, savedAt: draft?.savedAt };
}

function read(key: string): Draft | undefined {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? undefined : (JSON.parse(kept) as Draft);
  } catch {
    return undefined;
  }
}

function keep(key: string, values: Values): Draft | undefined {
  const draft = { values, savedAt: new Date().toISOString() };
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return draft;
  } catch {
    // A browser that keeps nothing shows no time of saving.
    return undefined;
  }
}
