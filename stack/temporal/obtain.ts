import type { Say } from '../progress.ts';

/** One way to get a program. It resolves with the executable, or with undefined where this machine does not offer the way. */
export interface Way {
  name: string;
  attempt: () => Promise<string | undefined>;
}

/** Tries one way after the other and says which one served; the error at the end tells what each of them answered. */
export async function obtain(what: string, ways: Way[], advice: string, say: Say): Promise<string> {
  const failures: string[] = [];
  for (const way of ways) {
    try {
      const executable = await way.attempt();
      if (executable !== undefined) {
        say(`${what}: ${way.name} (${executable})`);
        return executable;
      }
      failures.push(`  - ${way.name}: not available here`);
    } catch (error) {
      failures.push(`  - ${way.name}: ${reasonOf(error)}`);
    }
  }
  throw new Error(`${what} could not be had. What was tried, in this order:\n${failures.join('\n')}\n${advice}`);
}

function reasonOf(error: unknown): string {
  const stderr = (error as { stderr?: string }).stderr?.trim();
  if (stderr) return stderr.split('\n').slice(-6).join('\n      ');
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
