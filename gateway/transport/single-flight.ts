import { Cancellation } from './cancellation.ts';

interface Flight<Result> {
  readonly result: Promise<Result>;
  readonly cancellation: Cancellation;
  waiting: number;
}

/**
 * Lets calls that are the same, and under way at the same time, share one execution. The result is shared too: it must not be changed.
 * The execution is given up when the last of those who wait for it has gone.
 */
export class SingleFlight<Result> {
  readonly #flights = new Map<string, Flight<Result>>();

  async run(
    key: string,
    caller: Cancellation | undefined,
    execute: (cancellation: Cancellation) => Promise<Result>,
  ): Promise<Result> {
    const flight = this.#flights.get(key) ?? this.#start(key, execute);
    flight.waiting += 1;
    const leave = () => {
      flight.waiting -= 1;
      if (flight.waiting > 0) return;
      // Nobody may join a flight that is being given up.
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
      flight.cancellation.cancel();
    };
    caller?.subscribe(leave);
    try {
      return await flight.result;
    } finally {
      caller?.unsubscribe(leave);
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    }
  }

  #start(key: string, execute: (cancellation: Cancellation) => Promise<Result>): Flight<Result> {
    const cancellation = new Cancellation();
    const flight: Flight<Result> = { result: execute(cancellation), cancellation, waiting: 0 };
    this.#flights.set(key, flight);
    return flight;
  }
}
