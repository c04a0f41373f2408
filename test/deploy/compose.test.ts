import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { graphParts } from '../../src/graph-parts.ts';
import { readConfig } from '../../src/config.ts';

const deploy = fileURLToPath(new URL('../../deploy/', import.meta.url));
const read = (path: string): string => readFileSync(`${deploy}${path}`, 'utf8');

interface Service {
  readonly build?: string | { readonly context: string; readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly command?: string | readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: object;
}

const compose: { services: Record<string, Service>; volumes: object } = parse(read('compose.yaml'), {
  merge: true,
});
const services = Object.entries(compose.services);
const gateways = services.filter(([, { environment }]) => environment?.['GATEWAY_PARTS'] !== undefined);

describe('the containers', () => {
  it('serve every part of the graph once', () => {
    const parts = gateways.flatMap(([, { environment }]) => environment?.['GATEWAY_PARTS']?.split(',') ?? []);
    expect(parts.toSorted()).toEqual(graphParts.map(({ schema }) => schema).toSorted());
  });

  it.each(gateways)('start %s with settings that it takes', (_, { environment = {} }) => {
    const set = { ...environment, SESSION_SECRET: 'a long random text' };
    expect(readConfig({ ...set, WIX_CREDENTIALS: 'demo' }).shared?.redisUrl).toBe('redis://redis:6379');
    expect(readConfig(set).mode).toBe('request');
  });

  it('compose the supergraph of all of them, where the router reads it', () => {
    const { command = [], volumes = [] } = compose.services['supergraph'] ?? {};
    for (const [name, { environment }] of gateways)
      expect(command).toContain(`${name}=http://${name}:${environment?.['PORT']}/graphql`);
    const { environment, volumes: read_ = [] } = compose.services['router'] ?? {};
    expect(command.at(-1)).toBe(environment?.['SUPERGRAPH']);
    expect(volumes).toEqual(['supergraph:/supergraph']);
    expect(read_).toEqual(['supergraph:/supergraph:ro']);
  });

  it('depend on services that there are', () => {
    const needed = services.flatMap(([, { depends_on = {} }]) => Object.keys(depends_on));
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(needed));
  });

  it('are built from files, and read files, that there are', () => {
    const paths = services.flatMap(([, { build, volumes = [] }]) => [
      ...(typeof build === 'string' ? [`${build}/Dockerfile`] : []),
      ...(typeof build === 'object' ? [`${build.context}/${build.dockerfile}`] : []),
      ...volumes.map((volume) => volume.split(':')[0] ?? '').filter((path) => path.startsWith('.')),
    ]);
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(`${deploy}${path}`))).toEqual([]);
  });

  it('name their volumes', () => {
    const used = services.flatMap(([, { volumes = [] }]) =>
      volumes.map((volume) => volume.split(':')[0] ?? ''),
    );
    const named = new Set(used.filter((name) => !name.startsWith('.')));
    expect(named).toEqual(new Set(Object.keys(compose.volumes)));
  });

  it('are watched where they serve', () => {
    const { scrape_configs: jobs } = parse(read('prometheus.yml'));
    const { names, port } = jobs[0].dns_sd_configs[0];
    expect(names).toEqual(gateways.map(([name]) => name));
    expect(gateways.map(([, { environment }]) => Number(environment?.['PORT']))).toEqual(
      gateways.map(() => port),
    );
  });
});

it('the example of settings is one that the gateway takes', () => {
  const example = readFileSync(`${deploy}../.env.example`, 'utf8');
  const names = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(4);
  const readme = readFileSync(`${deploy}../README.md`, 'utf8');
  for (const name of names) expect(readme).toContain(`\`${name}\``);
});
