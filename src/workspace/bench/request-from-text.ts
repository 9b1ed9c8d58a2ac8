import type { EndpointInput } from './endpoint-input.ts'
export const requestFromText = (_text: string): { ok: true; input: EndpointInput } | { ok: false; problem: string } => ({ ok: false, problem: '' })
