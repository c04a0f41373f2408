import * as graphqlEslint from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import { print, visit } from 'graphql';
import { mergedSdl } from '../src/gateway/federation/sdl.ts';
import { graphParts } from '../src/graph-parts.ts';
import { placed } from './fields/places.ts';
import { sdlDocuments } from './fields/sdl-documents.ts';

// The linter cannot read `@link`, so it is given the merged schema without Federation's directives.
const merged = visit(mergedSdl(graphParts), {
  Directive: () => null,
  SchemaExtension: () => null,
  SchemaDefinition: () => null,
});
const printed = print(merged);
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.graphql'],
      languageOptions: {
        parser: graphqlEslint.parser,
        parserOptions: { graphQLConfig: { schema: printed } },
      },
      // The plugin's type is older than ESLint's.
      plugins: { graphql: graphqlEslint as never },
      rules: {
        'graphql/require-description': [
          'error',
          { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true },
        ],
        'graphql/naming-convention': [
          'error',
          {
            types: 'PascalCase',
            FieldDefinition: 'camelCase',
            InputValueDefinition: 'camelCase',
            Argument: 'camelCase',
            EnumValueDefinition: 'UPPER_CASE',
            'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: ['get', 'list', 'query'] },
          },
        ],
        'graphql/no-typename-prefix': 'error',
        'graphql/no-unreachable-types': 'error',
        'graphql/no-hashtag-description': 'error',
        'graphql/unique-enum-value-names': 'error',
        'graphql/require-deprecation-reason': 'error',
        'graphql/relay-page-info': 'error',
        'graphql/relay-arguments': ['error', { includeBoth: false }],
        'graphql/relay-edge-types': [
          'error',
          { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
        ],
      },
    },
  ],
});

/** Fields that keep Wix's own name although it begins with their type's. */
const wixNames = /"productType"/;

const results = await eslint.lintText(printed, { filePath: 'merged.graphql' });
const problems = results
  .flatMap(({ messages }) => messages)
  .filter(({ ruleId, message }) => ruleId !== 'graphql/no-typename-prefix' || !wixNames.test(message));
for (const { line, message, ruleId } of problems) {
  console.error(
    `merged schema, line ${line}: ${message} (${ruleId})\n    ${printed.split('\n')[line - 1]?.trim() ?? ''}`,
  );
}
const { problems: misplaced } = placed(sdlDocuments());
for (const problem of misplaced) console.error(problem);
if (problems.length + misplaced.length > 0) process.exitCode = 1;
