import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

export interface FuzzCount {
  requests: number;
  serverErrors: number;
  /** Answers that another check than the one for server errors found wanting. */
  schemaBreaks: number;
  /** One line each, for a person. */
  findings: string[];
  /** Where the tool itself stumbled and tested less than it could. */
  toolErrors: string[];
}

interface Check {
  name: string;
  status: string;
  failure_info?: { failure?: { title?: string; message?: string; operation?: string } };
}

interface ReportEvent {
  ScenarioFinished?: { recorder?: Recorder };
  NonFatalError?: { label?: string; value?: { message?: string } };
}

interface Recorder {
  label?: string;
  checks?: Record<string, Check[]>;
  interactions?: Record<string, { response?: { status_code?: number } | null }>;
}

/** Counts what one run says in its NDJSON report: every request that was sent and every check that failed. */
export async function readFuzzReport(file: string): Promise<FuzzCount> {
  const count: FuzzCount = { requests: 0, serverErrors: 0, schemaBreaks: 0, findings: [], toolErrors: [] };
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const event = JSON.parse(line) as ReportEvent;
    const { NonFatalError: stumble, ScenarioFinished: scenario } = event;
    if (stumble) count.toolErrors.push(`${stumble.label ?? ''}: ${stumble.value?.message ?? 'unknown'}`);
    const recorder = scenario?.recorder;
    if (!recorder) continue;
    const interactions = Object.values(recorder.interactions ?? {});
    count.requests += interactions.length;
    count.serverErrors += interactions.filter(({ response }) => isServerError(response?.status_code)).length;
    for (const check of Object.values(recorder.checks ?? {}).flat()) {
      if (check.status !== 'failure') continue;
      if (check.name !== 'not_a_server_error') count.schemaBreaks += 1;
      const { title = '', message = '' } = check.failure_info?.failure ?? {};
      count.findings.push(`${recorder.label ?? ''}: ${check.name}: ${title} ${message}`.replaceAll(/\s+/g, ' ').trim());
    }
  }
  return count;
}

/** 503 is how the service says that it cannot decide now; a stack that works has no reason to. */
function isServerError(status: number | undefined): boolean {
  return status !== undefined && status >= 500;
}
