/** Where the transport writes what happens to requests; pino's loggers fit. Facts never hold headers, bodies or query strings. */
export interface TransportLogger {
  warn(facts: object, message: string): void;
  debug(facts: object, message: string): void;
}
