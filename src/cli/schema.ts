import { Command } from 'commander';

/** `wix-gateway schema`: the whole graph as SDL, for tools that generate code from it. */
export function schemaCommand(): Command {
  return new Command('schema').description('print the schema of the whole graph as SDL').action(async () => {
    const [{ printSubgraphSchema }, { buildGatewaySchema }, { graphParts }] = await Promise.all([
      import('@apollo/subgraph'),
      import('../gateway/schema.ts'),
      import('../graph-parts.ts'),
    ]);
    process.stdout.write(`${printSubgraphSchema(buildGatewaySchema(graphParts))}\n`);
  });
}
