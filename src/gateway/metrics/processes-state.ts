/** How a process stands to the others that share a budget with it. */
export interface ProcessesState {
  /** Whether it shares now: it goes on with its part of the budget when it does not. */
  readonly isConnected: boolean;
  /** Processes last seen, this one included. */
  readonly count: number;
}
