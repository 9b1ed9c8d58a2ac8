import type { ModulePlace } from '#src/workspace/module-edits.ts'

/** Which module is run. */
export type Bench = { connectorId: string; place: ModulePlace }
