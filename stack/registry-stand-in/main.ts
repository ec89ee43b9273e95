import { parseArgs } from 'node:util';
import { Register } from './register.ts';
import { readSampleRegister } from './registry-people.ts';
import { serveRegistry } from './serve-registry.ts';

// The national registry as development knows it: seeded from the sample agency, faultless until `PUT /faults` says otherwise.
const { values } = parseArgs({ options: { file: { type: 'string' }, port: { type: 'string' } } });
const { file, port } = values;
if (file === undefined || port === undefined) {
  console.error('usage: main.ts --file FILE --port PORT');
  process.exit(2);
}
const standIn = await serveRegistry({
  register: Register.open(file, readSampleRegister),
  port: Number(port),
  slowMs: 20_000,
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void standIn.close());
