import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  payload: AdapterPayload;
  /** Epoch ms. */
  expiresAt: number;
}

/** What the issuer remembers between requests; a restart forgets it and people sign in again. */
export function createMemory(): (model: string) => Adapter {
  const kept = new Map<string, Kept>();

  const find = (key: string): AdapterPayload | undefined => {
    const entry = kept.get(key);
    if (entry && entry.expiresAt > Date.now()) return entry.payload;
    kept.delete(key);
    return undefined;
  };
  const findBy = (model: string, field: 'uid' | 'userCode', value: string): AdapterPayload | undefined => {
    for (const [key, { payload }] of kept)
      if (key.startsWith(`${model}:`) && payload[field] === value) return find(key);
    return undefined;
  };
  const forgetExpired = (): void => {
    for (const key of kept.keys()) find(key);
  };

  return (model) => ({
    upsert: (id, payload, expiresIn) => {
      if (kept.size > 1_000) forgetExpired();
      kept.set(`${model}:${id}`, { payload, expiresAt: Date.now() + (expiresIn ?? 86_400) * 1000 });
      return Promise.resolve();
    },
    find: (id) => Promise.resolve(find(`${model}:${id}`)),
    findByUid: (uid) => Promise.resolve(findBy(model, 'uid', uid)),
    findByUserCode: (code) => Promise.resolve(findBy(model, 'userCode', code)),
    consume: (id) => {
      const payload = find(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      return Promise.resolve();
    },
    destroy: (id) => {
      kept.delete(`${model}:${id}`);
      return Promise.resolve();
    },
    revokeByGrantId: (grantId) => {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
      return Promise.resolve();
    },
  });
}
