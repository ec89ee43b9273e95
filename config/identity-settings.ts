import { z } from 'zod';
import { secretFault } from './secret-fault.ts';
import { isPlainOutsideLoopback } from './plain-outside-loopback.ts';

export const subjectMeanings = ['account-id', 'linked'] as const;

/** Who says who somebody is, and how long a browser is believed. */
export interface IdentitySettings {
  issuer: string;
  /** What a token for this API must be meant for (`aud`). */
  audience: string;
  client: { id: string; secret: string } | { id: string; privateKeyFile: string };
  /** `account-id`: the issuer's subject is our account id; `linked`: only what stands in account_identity counts. */
  subjects: (typeof subjectMeanings)[number];
  /** What the issuer must say of a sign-in: one of the classes (`acr`), one of the ways (`amr`). Empty: nothing. */
  strength: { acr: readonly string[]; amr: readonly string[] };
  session: {
    secret: string;
    idleMinutes: number;
    absoluteHours: number;
    /** Sessions of one account at the same time; the oldest ends. */
    mostPerAccount: number;
    /** How old a sign-in may be for what is sensitive. */
    freshMinutes: number;
  };
}

/** Client id of the web at the embedded issuer; production refuses it. */
export const developmentClientId = 'mutasi-development';

const filled = z.string().trim().min(1, 'is empty');
const list = filled.transform((text) => text.split(/[\s,]+/));
const identityVariables = z.object({
  OIDC_ISSUER: z.url({ protocol: /^https?$/, error: 'is not an http(s) URL' }),
  OIDC_AUDIENCE: z.url({ error: 'is not an absolute URI' }),
  OIDC_CLIENT_ID: filled,
  OIDC_CLIENT_SECRET: filled.optional(),
  OIDC_CLIENT_KEY_FILE: filled.optional(),
  OIDC_SUBJECTS: z.enum(subjectMeanings, { error: `is none of ${subjectMeanings.join(', ')}` }).default('linked'),
  SESSION_SECRET: filled,
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).max(120).default(30),
  SESSION_ABSOLUTE_HOURS: z.coerce.number().int().min(1).max(24).default(10),
  SESSION_MOST_PER_ACCOUNT: z.coerce.number().int().min(1).max(50).default(5),
  SESSION_FRESH_MINUTES: z.coerce.number().int().min(1).max(60).default(10),
  OIDC_REQUIRED_ACR: list.optional(),
  OIDC_REQUIRED_AMR: list.optional(),
});

/** Reads what the API alone is told; every fault is one line that names the variable and never shows its value. */
export function readIdentitySettings(
  env: NodeJS.ProcessEnv,
  production: boolean,
): { settings?: IdentitySettings; faults: string[] } {
  const result = identityVariables.safeParse(env);
  const faults = [
    ...(result.error?.issues ?? []).map((issue) => nameFault(env, issue)),
    ...crossFaults(env, production),
  ];
  if (!result.success || faults.length > 0) return { faults: [...new Set(faults)] };
  const { data } = result;
  return {
    faults: [],
    settings: {
      issuer: data.OIDC_ISSUER,
      audience: data.OIDC_AUDIENCE,
      client:
        data.OIDC_CLIENT_KEY_FILE === undefined
          ? { id: data.OIDC_CLIENT_ID, secret: data.OIDC_CLIENT_SECRET! }
          : { id: data.OIDC_CLIENT_ID, privateKeyFile: data.OIDC_CLIENT_KEY_FILE },
      subjects: data.OIDC_SUBJECTS,
      session: {
        secret: data.SESSION_SECRET,
        idleMinutes: data.SESSION_IDLE_MINUTES,
        absoluteHours: data.SESSION_ABSOLUTE_HOURS,
        mostPerAccount: data.SESSION_MOST_PER_ACCOUNT,
        freshMinutes: data.SESSION_FRESH_MINUTES,
      },
      strength: { acr: data.OIDC_REQUIRED_ACR ?? [], amr: data.OIDC_REQUIRED_AMR ?? [] },
    },
  };
}

function nameFault(env: NodeJS.ProcessEnv, issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0]);
  return `${name} ${env[name] === undefined ? 'is missing' : env[name].trim() === '' ? 'is empty' : issue.message}`;
}

/** What holds between settings, and what production does not take. */
function crossFaults(env: NodeJS.ProcessEnv, production: boolean): string[] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_SECRET: clientSecret, OIDC_CLIENT_KEY_FILE: keyFile } = env;
  const faults: string[] = [];
  if (clientSecret === undefined && keyFile === undefined)
    faults.push('OIDC_CLIENT_SECRET or OIDC_CLIENT_KEY_FILE is missing');
  if (clientSecret !== undefined && keyFile !== undefined)
    faults.push('OIDC_CLIENT_SECRET and OIDC_CLIENT_KEY_FILE are both given; one of them is meant');
  if (isPlainOutsideLoopback(issuer)) faults.push('OIDC_ISSUER is plain HTTP outside of this machine');
  const shortSession = secretFault(env['SESSION_SECRET'], 32);
  if (shortSession !== undefined) faults.push(`SESSION_SECRET ${shortSession}`);
  if (!production) return faults;
  const shortClient = secretFault(clientSecret, 16);
  if (shortClient !== undefined) faults.push(`OIDC_CLIENT_SECRET ${shortClient}`);
  // The second factor is the issuer's to ask for, and ours to insist on (ASVS 6.3.3, 6.8.4).
  if (env['OIDC_REQUIRED_ACR'] === undefined && env['OIDC_REQUIRED_AMR'] === undefined)
    faults.push('OIDC_REQUIRED_ACR or OIDC_REQUIRED_AMR is missing; production insists on a strong sign-in');
  if (env['OIDC_CLIENT_ID'] === developmentClientId)
    faults.push(`OIDC_CLIENT_ID is ${developmentClientId}, the client of the embedded development issuer`);
  return faults;
}
