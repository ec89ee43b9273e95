import { expect, it } from 'vitest';
import { readDecreeSettings } from '../../config/decree-settings.ts';

it('signs with keys of the machine in development, and with nothing where that is said', () => {
  expect(readDecreeSettings({}, false).settings).toEqual({
    ...{ folder: '.data/documents', developmentKeys: '.data/decree-keys' },
  });
  expect(readDecreeSettings({ DECREE_SIGNER: 'none' }, false).settings?.developmentKeys).toBeUndefined();
});

it('refuses development signatures in production, which has to say what it does', () => {
  const said = { DOCUMENT_FOLDER: '/documents', DECREE_SIGNER: 'development' };
  expect(readDecreeSettings(said, true)).toEqual({ faults: [expect.stringContaining('no legal effect')] });
  expect(readDecreeSettings({ ...said, DECREE_SIGNER: 'none' }, true).settings).toEqual({
    ...{ folder: '/documents', developmentKeys: undefined },
  });
  expect(readDecreeSettings({}, true).faults).toHaveLength(2);
  expect(readDecreeSettings({ DECREE_SIGNER: 'bsre' }, false).faults).toEqual([
    'DECREE_SIGNER is neither development nor none',
  ]);
});
