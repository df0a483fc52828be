import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfiguration as readGateway } from '../../gateway/configuration.ts';
import { projectRoot } from '../../schema/project-root.ts';
import { readConfiguration as readHost } from '../../subgraphs/configuration.ts';

const read = (...path: string[]) => readFileSync(join(projectRoot, ...path), 'utf8');

const service = z.object({
  image: z.string(),
  build: z.object({ dockerfile: z.string(), target: z.string() }).optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  volumes: z.array(z.string()).default([]),
  networks: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.unknown().optional(),
});
const compose = z
  .object({
    services: z.record(z.string(), service),
    networks: z.record(z.string(), z.unknown()),
    volumes: z.record(z.string(), z.unknown()),
  })
  .parse(parse(read('docker-compose.yml'), { merge: true }));
const services = Object.entries(compose.services);
const dockerfile = DockerfileParser.parse(read('deploy', 'Dockerfile'));
const instructions = dockerfile.getInstructions().map((each) => ({
  keyword: each.getKeyword(),
  words: each.getArguments().map((word) => word.getValue()),
}));
const stages = new Set(dockerfile.getFROMs().map((from) => from.getBuildStage()));

describe('docker-compose.yml', () => {
  test('has two gateways behind a proxy, the centre, two provinces, two departments and three MongoDBs', () => {
    const nodes = services.flatMap(([, { environment }]) => environment['SHUTONG_NODES'] ?? []);
    expect(nodes).toEqual(['100000', '310000', '320000', 'samr', 'mca']);
    const backends = [...read('deploy', 'haproxy.cfg').matchAll(/server \S+ (\S+):4000/g)].map(([, name]) => name);
    expect(backends).toEqual(['gateway-1', 'gateway-2']);
    for (const name of backends) expect(compose.services).toHaveProperty(String(name));
    expect(services.filter(([name]) => /^mongodb-\d$/.test(name)).length).toBe(3);
  });

  test.each(services)('%s names only what there is', (name, each) => {
    for (const other of Object.keys(each.depends_on)) expect(compose.services, name).toHaveProperty([other]);
    for (const network of each.networks) expect(compose.networks, name).toHaveProperty([network]);
    for (const volume of each.volumes) {
      const [source = ''] = volume.split(':');
      if (source.startsWith('.')) expect(existsSync(join(projectRoot, source)), source).toBe(true);
      else expect(compose.volumes, name).toHaveProperty([source]);
    }
    if (each.build !== undefined) {
      expect(existsSync(join(projectRoot, each.build.dockerfile))).toBe(true);
      expect(stages).toContain(each.build.target);
    }
    expect(each.image, 'an exact version').toMatch(/:\d+\.\d+\.\d+/);
  });

  test.each(services)('a service that %s waits for can become healthy', (name, { depends_on: waits }) => {
    for (const [other, { condition }] of Object.entries(waits)) {
      const awaited = compose.services[other];
      if (condition === 'service_healthy')
        expect(awaited?.healthcheck ?? awaited?.build, `${name}: ${other}`).toBeDefined();
    }
  });

  test('gives every process variables that it reads and takes', () => {
    for (const [name, { build, environment }] of services) {
      if (build === undefined || name === 'keys') continue;
      const readable = build.target === 'gateway' ? readGateway : readHost;
      expect(() => readable(environment), name).not.toThrow();
      const source = read(build.target === 'gateway' ? 'gateway/configuration.ts' : 'subgraphs/configuration.ts');
      for (const variable of Object.keys(environment)) expect(source, `${name} reads ${variable}`).toContain(variable);
    }
  });

  test('tells every node an address of its own to announce, at which it answers', () => {
    for (const [name, { environment }] of services) {
      if (environment['SHUTONG_NODES'] === undefined) continue;
      expect(environment['SHUTONG_ANNOUNCE']).toBe(`http://${name}:${environment['PORT']}`);
    }
  });

  test('lets no outsider reach a node or MongoDB: their networks are internal', () => {
    for (const network of ['nodes', 'storage']) expect(compose.networks[network]).toEqual({ internal: true });
  });
});

describe('deploy/Dockerfile', () => {
  test('can be parsed, is built on exact versions, and runs as somebody other than root', () => {
    expect(instructions.length).toBeGreaterThan(15);
    for (const from of dockerfile.getFROMs()) {
      const image = from.getImage() ?? '';
      expect(stages.has(image) || /^node:\d+\.\d+\.\d+-bookworm-slim$/.test(image), image).toBe(true);
    }
    const users = instructions.filter(({ keyword }) => keyword === 'USER').map(({ words }) => words[0]);
    expect(users).toEqual(['node']);
    expect(instructions.filter(({ keyword }) => keyword === 'HEALTHCHECK').length).toBe(2);
  });

  test('starts programs that the build makes, for Node of the version that is asked for', () => {
    const commands = instructions.filter(({ keyword }) => keyword === 'CMD').map(({ words }) => words.join(' '));
    const programs = commands.map((command) => /dist\/[\w/]+\.js/.exec(command)?.[0] ?? '');
    expect(programs).toEqual(['dist/gateway/main.js', 'dist/subgraphs/main.js']);
    for (const program of [...programs, 'dist/cli/keys.js'])
      expect(existsSync(join(projectRoot, program.replace('dist/', '').replace('.js', '.ts')))).toBe(true);
  });
});
