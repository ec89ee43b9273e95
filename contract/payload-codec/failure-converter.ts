import { DefaultFailureConverter } from '@temporalio/common';

/** Moves message and stack of a failure into a payload, so that the codec encrypts them too. Loaded by path, in the sandbox as well. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
