import { ValueType, type HrTime } from '@opentelemetry/api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import type { Resource } from '@opentelemetry/resources';
import {
  AggregationTemporality,
  DataPointType,
  MeterProvider,
  PeriodicExportingMetricReader,
  type DataPoint,
  type Histogram,
  type MetricData,
  type MetricProducer,
} from '@opentelemetry/sdk-metrics';
import type { TelemetrySettings } from './settings.ts';
import type { Metric, Telemetry } from './telemetry.ts';

/** Sends at intervals what Prometheus would be told, under the same names. */
export function startMetrics(
  { metricsUrl, numbers }: TelemetrySettings,
  resource: Resource,
): Pick<Telemetry, 'watch' | 'close'> {
  const reads = new Set<() => Promise<readonly Metric[]>>();
  if (metricsUrl === undefined) return { watch: () => undefined, close: () => Promise.resolve() };
  const startTime = hrTimeOf(Date.now());
  const producer: MetricProducer = {
    async collect() {
      const endTime = hrTimeOf(Date.now());
      const metrics = (await Promise.all([...reads].map((read) => read()))).flat();
      const scope = { name: 'wix-gateway' };
      const data = metrics.map((metric) => dataOf(metric, { startTime, endTime }));
      return { resourceMetrics: { resource, scopeMetrics: [{ scope, metrics: data }] }, errors: [] };
    },
  };
  const interval = numbers.OTEL_METRIC_EXPORT_INTERVAL ?? 60_000;
  const { OTEL_EXPORTER_OTLP_TIMEOUT: timeout = 10_000 } = numbers;
  const { OTEL_EXPORTER_OTLP_METRICS_TIMEOUT: timeoutMillis = timeout } = numbers;
  const reader = new PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter({ url: metricsUrl, timeoutMillis }),
    metricProducers: [producer],
    exportIntervalMillis: interval,
    exportTimeoutMillis: Math.min(numbers.OTEL_METRIC_EXPORT_TIMEOUT ?? 30_000, interval),
  });
  const provider = new MeterProvider({ resource, readers: [reader] });
  return { watch: (read) => void reads.add(read), close: () => provider.shutdown() };
}

type Times = Pick<DataPoint<unknown>, 'startTime' | 'endTime'>;

function dataOf(metric: Metric, times: Times): MetricData {
  const { name, help, type, values } = metric;
  const common = {
    // A unit would become a part of the name where Prometheus takes it in.
    descriptor: { name, description: help, unit: '', valueType: ValueType.DOUBLE },
    aggregationTemporality: AggregationTemporality.CUMULATIVE,
  };
  if (type === 'histogram') {
    return { ...common, dataPointType: DataPointType.HISTOGRAM, dataPoints: histogramsOf(metric, times) };
  }
  // What has not been measured yet is no number, and JSON has none for that.
  const measured = values.filter(({ value }) => Number.isFinite(value));
  const dataPoints = measured.map(({ labels, value }) => ({ ...times, attributes: labels, value }));
  return type === 'counter'
    ? { ...common, dataPointType: DataPointType.SUM, isMonotonic: true, dataPoints }
    : { ...common, dataPointType: DataPointType.GAUGE, dataPoints };
}

/** Distributions by their labels: Prometheus counts in each bucket what is in the smaller ones too, OpenTelemetry does not. */
function histogramsOf({ name, values }: Metric, times: Times): DataPoint<Histogram>[] {
  const groups = new Map<
    string,
    {
      readonly attributes: Metric['values'][number]['labels'];
      sum: number;
      readonly upTo: [number, number][];
    }
  >();
  for (const { metricName = name, labels, value } of values) {
    const { le, ...attributes } = labels;
    const key = JSON.stringify(Object.entries(attributes).toSorted());
    const group = groups.get(key) ?? { attributes, sum: 0, upTo: [] };
    groups.set(key, group);
    if (metricName.endsWith('_sum')) group.sum = value;
    if (le !== undefined) group.upTo.push([Number(String(le).replace('+Inf', 'Infinity')), value]);
  }
  return [...groups.values()].map(({ attributes, sum, upTo }) => {
    const buckets = upTo.toSorted(([a], [b]) => a - b);
    return {
      ...times,
      attributes,
      value: {
        buckets: {
          boundaries: buckets.map(([boundary]) => boundary).filter(Number.isFinite),
          counts: buckets.map(([, count], at) => count - (buckets[at - 1]?.[1] ?? 0)),
        },
        sum,
        count: buckets.at(-1)?.[1] ?? 0,
      },
    };
  });
}

function hrTimeOf(ms: number): HrTime {
  return [Math.floor(ms / 1000), (ms % 1000) * 1_000_000];
}
