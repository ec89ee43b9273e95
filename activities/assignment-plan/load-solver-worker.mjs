// From source a thread needs the loader before it can read TypeScript; Node 20 does not hand it on from the process.
import { register } from 'tsx/esm/api';

register();
await import('./solver-worker.ts');
