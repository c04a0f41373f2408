import type { RemoteSpan } from './trace-context.ts';

/** What is said of a piece of work: names, numbers and words from fixed lists; never what identifies a person, a record or a site. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Adds to what is said of a piece of work while it is done. */
export type Describe = (attributes: Attributes) => void;

/** Does a piece of work, and tells a collector of it where there is one. */
export type During = <T>(
  name: string,
  attributes: Attributes,
  work: (describe: Describe) => Promise<T>,
) => Promise<T>;

/** An incoming request, as a collector is told of it. */
export interface RequestSpan {
  /** W3C trace id: the caller's, where it has one. */
  readonly traceId: string;
  /** Whether its trace is kept. */
  readonly isSampled: boolean;
  /** Does the work of the request: what is begun in it stands below it. */
  run<T>(work: () => T): T;
  /** @param failure what went wrong, where the gateway or Wix is to blame */
  end(attributes: Attributes, failure?: string): void;
}

/** A number, or a distribution of numbers, that Prometheus can ask for. */
export interface Metric {
  readonly name: string;
  readonly help: string;
  /** `counter`, `gauge` or `histogram`. */
  readonly type: string;
  /** A histogram's have a `metricName` each: `…_bucket` with the label `le`, `…_sum` and `…_count`. */
  readonly values: readonly {
    readonly metricName?: string;
    readonly labels: Readonly<Partial<Record<string, string | number>>>;
    readonly value: number;
  }[];
}

/** The way to a collector. Nothing that goes wrong with it disturbs the work. */
export interface Telemetry {
  /** Begins an incoming request, as a part of its caller's trace where it has one. */
  request(name: string, caller: RemoteSpan | undefined, attributes: Attributes): RequestSpan;
  during: During;
  /** Tells of a request to another host that has ended, as a part of the work that asked for it. */
  sent(
    name: string,
    attributes: Attributes,
    course: { readonly startedAt: number; readonly ms: number; readonly failure: string | undefined },
  ): void;
  /** Sends what this reads, at intervals. */
  watch(read: () => Promise<readonly Metric[]>): void;
  /** Sends what has not been sent yet, within a few seconds. */
  close(): Promise<void>;
}

/** Work of which nobody is told. */
export const unobserved: During = (_name, _attributes, work) => work(() => undefined);
