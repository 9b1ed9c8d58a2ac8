import { move } from '../parser/move-node.ts'
import type { Passage } from '../types/passage.ts'
import type { OpenScript } from '../workspace.ts'
import type { Finding, Rule } from './diagnostic.ts'

/** What a rule finds in a script. What it found in a passage before counts on while nothing is new that it depends on. */
export function findingsOf(rule: Rule, opened: OpenScript): Finding[] {
  const { checkPiece, checkTypes } = rule
  const findings = rule.check?.(opened) ?? []
  for (const passage of opened.script.passages) {
    if (checkPiece) findings.push(...kept(pieceFindings, rule, { passage, dependsOn: passage, find: () => checkPiece(passage, opened.script) }))
    if (checkTypes) findings.push(...kept(typeFindings, rule, { passage, dependsOn: opened.companyOf(passage), find: () => checkTypes(passage, opened) }))
  }
  return findings
}

type Kept = { start: number; findings: Finding[]; dependsOn: object }
type Shelf = WeakMap<Passage, Map<string, Kept>>

const pieceFindings: Shelf = new WeakMap()
const typeFindings: Shelf = new WeakMap()

function kept(shelf: Shelf, { name }: Rule, { passage, dependsOn, find }: { passage: Passage; dependsOn: object; find: () => Finding[] }): Finding[] {
  const own = shelf.get(passage) ?? new Map<string, Kept>()
  shelf.set(passage, own)
  const known = own.get(name)
  if (known?.dependsOn === dependsOn) return movedTo(passage.start, known)
  const findings = find()
  own.set(name, { start: passage.start, findings, dependsOn })
  return findings
}

function movedTo(start: number, known: Kept): Finding[] {
  if (start !== known.start) for (const finding of known.findings) moveFinding(finding, start - known.start)
  known.start = start
  return known.findings
}

function moveFinding(finding: Finding, by: number): void {
  move(finding, by)
  if (finding.related) move(finding.related, by)
  for (const edit of finding.fix?.edits ?? []) move(edit, by)
}
