/** What of OpenTelemetry's own variables is not left to its exporters themselves. */
export interface TelemetrySettings {
  /** Where spans go; none are made without. */
  readonly tracesUrl: string | undefined;
  /** Where metrics go; none are sent without. */
  readonly metricsUrl: string | undefined;
  readonly sampler: { readonly name: string; readonly ratio: number };
  /** Numbers by the names of their variables. */
  readonly numbers: Readonly<Partial<Record<NumberVariable, number>>>;
}

const NUMBERS = [
  'OTEL_EXPORTER_OTLP_TIMEOUT',
  'OTEL_EXPORTER_OTLP_TRACES_TIMEOUT',
  'OTEL_EXPORTER_OTLP_METRICS_TIMEOUT',
  'OTEL_BSP_SCHEDULE_DELAY',
  'OTEL_BSP_EXPORT_TIMEOUT',
  'OTEL_BSP_MAX_QUEUE_SIZE',
  'OTEL_BSP_MAX_EXPORT_BATCH_SIZE',
  'OTEL_METRIC_EXPORT_INTERVAL',
  'OTEL_METRIC_EXPORT_TIMEOUT',
] as const;
type NumberVariable = (typeof NUMBERS)[number];

const SAMPLERS = ['always_on', 'always_off', 'traceidratio'].flatMap((name) => [name, `parentbased_${name}`]);

/**
 * Reads the variables of OpenTelemetry's specification.
 * @param problems gets a sentence for each that cannot be used; none repeats a value, which can be a secret
 * @returns undefined where nothing is to be sent
 */
export function readTelemetrySettings(
  environment: Readonly<Record<string, string | undefined>>,
  problems: string[],
): TelemetrySettings | undefined {
  const valueOf = (name: string): string | undefined => environment[name]?.trim();
  if (valueOf('OTEL_SDK_DISABLED')?.toLowerCase() === 'true') return undefined;
  const urlFor = (signal: 'traces' | 'metrics'): string | undefined => {
    const own = `OTEL_EXPORTER_OTLP_${signal.toUpperCase()}_ENDPOINT`;
    const base = valueOf('OTEL_EXPORTER_OTLP_ENDPOINT');
    if (valueOf(`OTEL_${signal.toUpperCase()}_EXPORTER`) === 'none') return undefined;
    return (
      addressOf(own, valueOf(own), problems) ??
      addressOf('OTEL_EXPORTER_OTLP_ENDPOINT', base, problems, `v1/${signal}`)
    );
  };
  const tracesUrl = urlFor('traces');
  const metricsUrl = urlFor('metrics');
  if (tracesUrl === undefined && metricsUrl === undefined) return undefined;

  const protocol = valueOf('OTEL_EXPORTER_OTLP_PROTOCOL');
  if (protocol !== undefined && !/^http\/(json|protobuf)$/.test(protocol))
    problems.push(
      'OTEL_EXPORTER_OTLP_PROTOCOL: must be http/json or left out: give the address at which the collector takes OTLP over HTTP, by custom at port 4318',
    );
  const numbers: Partial<Record<NumberVariable, number>> = {};
  for (const name of NUMBERS) {
    const text = valueOf(name);
    if (text === undefined) continue;
    if (/^[1-9]\d{0,8}$/.test(text)) numbers[name] = Number(text);
    else problems.push(`${name}: must be a whole number from 1 on`);
  }
  const name = valueOf('OTEL_TRACES_SAMPLER') ?? 'parentbased_always_on';
  if (!SAMPLERS.includes(name)) problems.push(`OTEL_TRACES_SAMPLER: must be one of ${SAMPLERS.join(', ')}`);
  const ratio = Number(valueOf('OTEL_TRACES_SAMPLER_ARG') ?? 1);
  if (!(ratio >= 0 && ratio <= 1)) problems.push('OTEL_TRACES_SAMPLER_ARG: must be a number from 0 to 1');
  return { tracesUrl, metricsUrl, sampler: { name, ratio }, numbers };
}

function addressOf(
  name: string,
  text: string | undefined,
  problems: string[],
  path?: string,
): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol))
    return path === undefined ? url.href : `${url.href.replace(/\/*$/, '')}/${path}`;
  const problem = `${name}: must be the address of a collector, such as http://127.0.0.1:4318`;
  if (!problems.includes(problem)) problems.push(problem);
  return undefined;
}
