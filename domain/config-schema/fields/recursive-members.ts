import { within } from '../pointer.ts'
import { referenceIn, targetOf } from '../references.ts'
import { type SchemaNode, isJsonObject } from '../schema-node.ts'
import { schemasIn } from '../schema-walk.ts'
import { subschemasOf } from '../subschemas.ts'

type Edge = { to: string; isMember: boolean }

/** The members of objects that contain themselves without end, as pointers. Items of lists may: a list ends by itself. */
export function recursiveMembers(root: SchemaNode): Set<string> {
  const edges = new Map<string, Edge[]>()
  for (const { pointer, schema } of schemasIn(root)) edges.set(pointer, edgesOf(root, pointer, schema))
  const found = new Set<string>()
  const states = new Map<string, 'open' | 'done'>()
  for (const pointer of edges.keys()) visit({ pointer, edges, states, found })
  return found
}

function edgesOf(root: SchemaNode, pointer: string, schema: SchemaNode): Edge[] {
  const inner = subschemasOf(schema)
    .filter(({ reach, keyword }) => (reach === 'here' && keyword !== 'not') || keyword === 'properties')
    .map(({ path, keyword }): Edge => ({ to: within(pointer, ...path), isMember: keyword === 'properties' }))
  const reference = isJsonObject(schema) ? referenceIn(schema) : undefined
  const target = reference === undefined ? null : targetOf(root, reference)
  return target === null ? inner : [...inner, { to: target, isMember: false }]
}

type Visit = { pointer: string; edges: Map<string, Edge[]>; states: Map<string, 'open' | 'done'>; found: Set<string> }

/** Depth first without recursion; a way back to an open schema closes a circle, which is cut at the member before it. */
function visit({ pointer, edges, states, found }: Visit): void {
  if (states.has(pointer)) return
  const trail = [{ pointer, member: pointer, next: 0 }]
  states.set(pointer, 'open')
  for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
    const edge = edges.get(step.pointer)?.[step.next]
    step.next += 1
    if (edge === undefined) {
      states.set(step.pointer, 'done')
      trail.pop()
      continue
    }
    const member = edge.isMember ? edge.to : step.member
    const state = states.get(edge.to)
    if (state === 'open') found.add(member)
    else if (state === undefined) {
      states.set(edge.to, 'open')
      trail.push({ pointer: edge.to, member, next: 0 })
    }
  }
}
