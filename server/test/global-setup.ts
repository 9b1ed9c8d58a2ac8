import type { TestProject } from 'vitest/node'
import type { EmbeddedLocation } from '../db/connections.ts'
import { startTestCluster } from './test-cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    templateDatabase: EmbeddedLocation
  }
}

/** Runs once before the server's tests; what it returns runs after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestCluster()
  project.provide('templateDatabase', cluster.template)
  return () => cluster.stop()
}
