import { jsonProblems } from './check.ts'
import type { ModuleKind } from './module-kind.ts'

export const actions: ModuleKind = {
  name: 'actions',
  label: 'Action',
  plural: 'Actions',
  explanation: 'Something the connector can do when the platform or another connector asks for it.',
  settings: [
    { key: 'exported', label: 'Other connectors may call it', input: { type: 'switch' } },
    { key: 'inputSchemaJson', label: 'Input schema', help: 'A JSON Schema of what the action takes.', input: { type: 'json' } },
    { key: 'outputSchemaJson', label: 'Output schema', help: 'A JSON Schema of what the action returns.', input: { type: 'json' } },
  ],
  initialSettings: { exported: false, inputSchemaJson: null, outputSchemaJson: null },
  startingScript: '-- `input` holds what the caller passed.\nreturn { ok = true }\n',
  problems: (settings) => [
    ...jsonProblems(settings, 'inputSchemaJson', 'The input schema'),
    ...jsonProblems(settings, 'outputSchemaJson', 'The output schema'),
  ],
  summary: (settings) => (settings['exported'] === true ? 'exported' : 'internal'),
}
