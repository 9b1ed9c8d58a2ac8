import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = { JsonString: 'string', DateTime: 'string', Json: 'unknown', ID: 'string' }

const config: CodegenConfig = {
  schema: 'schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    'src/graphql/generated/': {
      documents: ['src/**/*.{ts,tsx}', '!src/graphql/generated/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: { scalars, useTypeImports: true, enumsAsTypes: true, importExtension: '.ts', emitLegacyCommonJSImports: false },
    },
    // Two files, so that services know the schema's types without knowing who answers for them.
    'server/generated/schema-types.ts': {
      plugins: ['typescript'],
      config: { scalars, useTypeImports: true, enumsAsTypes: true },
    },
    'server/generated/resolver-types.ts': {
      plugins: [{ add: { content: "import type * as Schema from './schema-types.ts'" } }, 'typescript-resolvers'],
      config: {
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        namespacedImportName: 'Schema',
        contextType: '../context.ts#RequestContext',
        mappers: {
          Connector: '../modules/connectors/connector-row.ts#ConnectorRow',
          PageOfConnector: '../modules/connectors/connectors.service.ts#ConnectorPage',
          ConnectorEvent: '../live/connector-event-hub.ts#LiveEvent',
          PageOfConnectorMatch: '../modules/search/search.service.ts#MatchPage',
          Viewer: '../modules/access/viewer.ts#Viewer',
          ConnectorRevision: '../modules/connectors/revisions.store.ts#RevisionRow',
          PageOfConnectorRevision: '../modules/connectors/revisions.ts#RevisionPage',
          AuditRecord: '../modules/audit/audit-record.ts#AuditRecord',
          ConnectorMatch: '../modules/search/search.service.ts#Match',
        },
      },
    },
  },
}
export default config
