import type { ModuleKindName } from '#domain/connector.ts'
export const inputFromFile = (_given: { kind: ModuleKindName; name: string; text: string; inputJson: string }): { ok: true; inputJson: string } | { ok: false; problem: string } => ({ ok: false, problem: '' })
