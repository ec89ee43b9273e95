import { fileURLToPath } from 'node:url';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { type FloorActivities, floorTaskQueue } from './floor-contract.ts';

// A process of its own, as the cases' worker is. Arguments: address and namespace of the server.
const [address, namespace] = process.argv.slice(2) as [string, string];
Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: ['SIGTERM', 'SIGINT'] });
const connection = await NativeConnection.connect({ address });
const activities: FloorActivities = { nothing: () => Promise.resolve() };
const worker = await Worker.create({
  connection,
  namespace,
  taskQueue: floorTaskQueue,
  workflowsPath: fileURLToPath(new URL('./floor-workflow.ts', import.meta.url)),
  activities,
});
await worker.run();
await connection.close();
