/** One task that can wait to be done. */
export class Timer {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly task: () => void) {}

  get isRunning(): boolean {
    return this.timer !== undefined;
  }

  start(milliseconds: number): void {
    this.stop();
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.task();
    }, milliseconds);
  }

  /** Leaves a running one alone, so that the task is done at the latest after this time. */
  startOnce(milliseconds: number): void {
    if (!this.isRunning) this.start(milliseconds);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
