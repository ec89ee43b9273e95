import { type RegistryFaultCode, needsPeople } from '../../domain/registry/registry-fault-code.ts';

/** What went wrong at the registry, as a code: neither the address, which carries a NIP, nor what was answered comes along. */
export class RegistryFault extends Error {
  readonly code: RegistryFaultCode;
  /** The registry's own word about when to come back. */
  readonly retryAfterMs: number | undefined;

  constructor(code: RegistryFaultCode, retryAfterMs?: number) {
    super(code);
    this.name = 'RegistryFault';
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }

  /** Whether the request may have been carried out all the same. */
  get isOpen(): boolean {
    return ['registry-timeout', 'registry-failed', 'registry-unreachable', 'registry-answer-invalid'].includes(
      this.code,
    );
  }

  get isForPeople(): boolean {
    return needsPeople(this.code);
  }
}
