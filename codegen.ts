import type { CodegenConfig } from '@graphql-codegen/cli';
import { print } from 'graphql';
import { mappersOf } from './scripts/fields/mappers.ts';
import { sdlDocuments } from './scripts/fields/sdl-documents.ts';
import { publicDocument } from './src/gateway/fields/sources.ts';
import { withoutOwnedStubs } from './src/gateway/federation/hydration.ts';

const documents = sdlDocuments();

const scalars = {
  DateTime: { input: 'string', output: 'unknown' },
  Decimal: { input: 'string', output: 'unknown' },
  JSON: { input: 'unknown', output: 'unknown' },
  ID: { input: 'string', output: 'string' },
  _FieldSet: 'string',
};

/** The TypeScript types of resolver parents, one line for each entity: the record that its resolvers read. */
const mappers = {
  ...mappersOf(documents),
  ConnectionTest: '../gateway/connection-test/run.ts#TestedConnection',
  ProductTest: '../gateway/connection-test/probed.ts#TestedProduct',
  TestedPermission: '../gateway/connection-test/probed.ts#TestedNeed',
  Image: '../wix/media.ts#ImageView',
  Money: '../wix/money.ts#Amount',
  SeoData: '../wix/seo-data.ts#SeoView',
  FormField: '../products/forms/field-view.ts#FieldView',
};

/**
 * Typed documents of clients of the graph.
 * @param enumType whether the values of enums are there when the client runs
 */
function operations(enumType: 'string-literal' | 'const', ...paths: string[]) {
  return {
    documents: paths,
    plugins: ['typescript-operations', 'typed-document-node'],
    config: {
      documentMode: 'string' as const,
      enumType,
      avoidOptionals: { field: true },
      useTypeImports: true,
      scalars: { ...scalars, DateTime: 'string', Decimal: 'string', JSON: 'unknown' },
      strictScalars: true,
    },
  };
}

const config: CodegenConfig = {
  schema: withoutOwnedStubs([...documents.values()]).map((document) => print(publicDocument(document))),
  importExtension: '.ts',
  generates: {
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: '../gateway/context.ts#GatewayContext',
        mappers,
        scalars,
        strictScalars: true,
        // A field that Wix leaves out is null in the graph.
        maybeValue: 'T | null | undefined',
        inputMaybeValue: 'T | null',
        // Resolvers may hand on what Wix sent as it is; the scalars and enums check it when the answer is written.
        allowParentTypeOverride: true,
      },
    },
    // By themselves, so that the contract can name them without the records and the context that resolvers are typed with.
    'src/generated/enums.ts': {
      plugins: ['typescript'],
      config: { onlyEnums: true, enumsAsTypes: true },
    },
    'src/generated/operations.ts': operations('string-literal', 'src/client/*.graphql'),
    // Pages show, hand out and approve the same plans as the commands.
    'console/src/generated/operations.ts': operations(
      'const',
      'console/src/**/*.graphql',
      'src/client/plan*.graphql',
    ),
  },
};

export default config;
