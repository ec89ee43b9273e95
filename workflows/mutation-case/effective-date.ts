import { CancellationScope, condition, isCancellation } from '@temporalio/workflow';

/** The day on which the move takes effect, as decided and as corrected since (F11): a corrected date moves the wait. */
export class EffectiveDate {
  #at = 0;
  #corrections = 0;
  #applying: CancellationScope | undefined;

  /** @param epochSeconds begin of the day where the agency is */
  async comes(epochSeconds: number): Promise<void> {
    this.#at = epochSeconds;
    await this.#arrives();
  }

  correct(epochSeconds: number): void {
    this.#at = epochSeconds;
    this.#corrections++;
    // A placement that is held up waits for the new day instead.
    this.#applying?.cancel();
  }

  /** Applies the move on its day; where the date is corrected meanwhile, on that one. */
  async whenItComes(apply: () => Promise<unknown>): Promise<void> {
    for (;;) {
      await this.#arrives();
      const known = this.#corrections;
      this.#applying = new CancellationScope();
      try {
        await this.#applying.run(apply);
        return;
      } catch (error) {
        if (!isCancellation(error) || this.#corrections === known) throw error;
      } finally {
        this.#applying = undefined;
      }
    }
  }

  async #arrives(): Promise<void> {
    for (;;) {
      const at = this.#at;
      const wait = at * 1000 - Date.now();
      if (wait <= 0) return;
      if (!(await condition(() => this.#at !== at, wait, { summary: 'effective date of the move' }))) return;
    }
  }
}
