import { connect } from 'node:net';
import type { VirusScanner } from './virus-scanner.ts';

const chunkBytes = 65_536;
const patienceMs = 8_000;

/**
 * ClamAV's daemon over TCP, by its INSTREAM command: chunks with their length before them (4 bytes, big-endian), a chunk of
 * length zero at the end, then one line: `stream: OK`, `stream: <name> FOUND`, or an error.
 */
export function clamdScanner({ host, port }: { host: string; port: number }): VirusScanner {
  return { scan: (bytes) => ask(bytes, { host, port }).then(verdictOf, () => 'waiting') };
}

function verdictOf(line: string): 'clean' | 'infected' | 'waiting' {
  if (/^stream: OK\0?\s*$/.test(line)) return 'clean';
  return /^stream: .+ FOUND\0?\s*$/.test(line) ? 'infected' : 'waiting';
}

function ask(bytes: Buffer, address: { host: string; port: number }): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(address);
    const answer: Buffer[] = [];
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('clamd does not answer')));
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += chunkBytes) {
        const chunk = bytes.subarray(at, at + chunkBytes);
        socket.write(lengthOf(chunk.length));
        socket.write(chunk);
      }
      socket.write(lengthOf(0));
    });
    socket.on('data', (data) => {
      answer.push(data);
      if (data.includes(0) || data.includes(10)) socket.end();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(answer).toString('utf8')));
  });
}

function lengthOf(count: number): Buffer {
  const header = Buffer.alloc(4);
  header.writeUInt32BE(count);
  return header;
}
