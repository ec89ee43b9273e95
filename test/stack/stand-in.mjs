// Stands for the API when it is given a port, else for the worker.
import { createServer } from 'node:http';

const port = process.argv[2];
if (port === undefined) setInterval(() => undefined, 60_000);
else createServer((_, response) => response.end('ok')).listen(Number(port), '127.0.0.1');
