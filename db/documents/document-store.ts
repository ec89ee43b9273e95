/**
 * Where the bytes of documents are, outside of the process history and of Postgres. Content-addressed: the key follows from
 * the bytes, so that putting the same twice is putting it once.
 */
export interface DocumentStore {
  /** Once it returns, the bytes survive a crash. @returns the key */
  put: (bytes: Buffer) => Promise<string>;
  /** @returns undefined where nothing is kept under the key, or not what was put there */
  get: (key: string) => Promise<Buffer | undefined>;
  exists: (key: string) => Promise<boolean>;
  /** Every key with the moment it was last put. */
  list: () => AsyncIterable<{ key: string; putAt: Date }>;
  remove: (key: string) => Promise<void>;
}
