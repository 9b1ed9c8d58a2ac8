import type { Block, Expression, If, Statement } from '../parser/ast.ts'
import type { Node } from '../parser/children.ts'
import type { Finding, Rule } from './diagnostic.ts'

export const unreachableCode: Rule = {
  name: 'unreachable-code',
  severity: 'warning',
  explanation: 'Statements stand behind a `return`, `break`, `goto` or `error`, or under a condition that is never true, and can never run.',
  check: ({ script }) => unreachableIn(script.chunk.body),
  checkPiece: ({ piece }) => [...piece.nodes.flatMap(blocksOf).flatMap(unreachableIn), ...piece.nodes.flatMap(deadBlocksOf).flatMap(wholeOf)],
}

const none: Block[] = []

function blocksOf(node: Node): Block[] {
  if (node.kind === 'if') return [...node.clauses.map(({ body }) => body), ...(node.otherwise ? [node.otherwise] : [])]
  if (node.kind === 'function statement' || node.kind === 'local function') return none
  return 'body' in node ? [node.body] : none
}

/** Under a condition that is a value. */
function deadBlocksOf(node: Node): Block[] {
  if (node.kind === 'while') return isNever(node.condition) ? [node.body] : none
  if (node.kind !== 'if') return none
  const always = node.clauses.findIndex(({ condition }) => isAlways(condition))
  const dead = node.clauses.filter(({ condition }, index) => isNever(condition) || (always >= 0 && index > always))
  return [...dead.map(({ body }) => body), ...(always >= 0 && node.otherwise ? [node.otherwise] : [])]
}

const isNever = (condition: Expression): boolean => condition.kind === 'nil' || (condition.kind === 'boolean' && !condition.value)
const isAlways = (condition: Expression): boolean => condition.kind === 'boolean' && condition.value

function wholeOf({ statements }: Block): Finding[] {
  const [first, last] = [statements[0], statements.at(-1)]
  return first && last ? [neverRuns(first.start, last.end)] : []
}

const neverRuns = (start: number, end: number): Finding => ({ start, end, message: 'This can never run.', isUnnecessary: true })

function unreachableIn({ statements }: Block): Finding[] {
  const last = statements.findIndex(neverGoesOn)
  const [first, end] = [statements[last + 1], statements.at(-1)]
  // A label can be reached by `goto`.
  if (last < 0 || !first || !end || statements.slice(last + 1).some(({ kind }) => kind === 'label')) return []
  return [neverRuns(first.start, end.end)]
}

function neverGoesOn(statement: Statement): boolean {
  switch (statement.kind) {
    case 'return':
    case 'break':
    case 'goto':
      return true
    case 'do':
      return statement.body.statements.some(neverGoesOn)
    case 'if':
      return endsInAllCases(statement)
    case 'while':
      return isAlways(statement.condition) && !isLeft(statement.body)
    case 'repeat':
      return isNever(statement.condition) && !isLeft(statement.body)
    case 'call statement':
      return statement.call.kind === 'call' && statement.call.callee.kind === 'name' && statement.call.callee.text === 'error'
    case 'numeric for': case 'generic for': case 'local': case 'assignment': case 'loose expression': case 'function statement': case 'local function': case 'label':
      return false
  }
}

function endsInAllCases({ clauses, otherwise }: If): boolean {
  const always = clauses.findIndex(({ condition }) => isAlways(condition))
  const cases = (always < 0 ? clauses : clauses.slice(0, always + 1)).filter(({ condition }) => !isNever(condition)).map(({ body }) => body)
  if (always < 0 && otherwise === null) return false
  return [...cases, ...(always < 0 && otherwise ? [otherwise] : [])].every(({ statements }) => statements.some(neverGoesOn))
}

/** Whether something in a loop may end it: a `break` of its own, or a jump to wherever. */
function isLeft({ statements }: Block): boolean {
  return statements.some((statement) => {
    if (statement.kind === 'break' || statement.kind === 'goto') return true
    return blocksOf(statement).some((block) => (isLoop(statement) ? hasJump(block) : isLeft(block)))
  })
}

const hasJump = ({ statements }: Block): boolean => statements.some((statement) => statement.kind === 'goto' || blocksOf(statement).some(hasJump))

const isLoop = ({ kind }: Statement): boolean => kind === 'while' || kind === 'repeat' || kind === 'numeric for' || kind === 'generic for'
