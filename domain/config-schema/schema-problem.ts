import type { TextPlace } from './json-text.ts'

/** Why a schema can not be used: its text, its size, its draft, a keyword or a reference. */
export type SchemaProblemCode = 'syntax' | 'too_large' | 'draft' | 'keyword' | 'reference'

/** What is wrong at a pointer of the schema; whole sentences. */
export type SchemaFault = { code: SchemaProblemCode; pointer: string; message: string }

/** A fault with its zero-based place in the schema's text. */
export type SchemaProblem = SchemaFault & TextPlace
