import { SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { parseJsonText } from '#domain/config-schema/json-text.ts'
import { parseExactJson } from '#domain/exact-json.ts'
import { jsonNode } from '#src/ui/value-tree/json-node.ts'
import type { ValueNode } from '#src/ui/value-tree/value-node.ts'
import { ValueTree } from '#src/ui/value-tree/ValueTree.tsx'
import { xmlNode } from '#src/ui/value-tree/xml-node.ts'
import { HexDump } from './HexDump.tsx'
import classes from './BodyView.module.css'

type View = 'tree' | 'text' | 'hex'
const isView = (value: string): value is View => value === 'tree' || value === 'text' || value === 'hex'

/** A text that came or went: as the tree of what it says, as it is, and byte by byte. */
export function BodyView({ text, label }: { text: string; label: string }) {
  const tree = useMemo(() => treeOf(text), [text])
  const [wanted, setWanted] = useState<View>('tree')
  const view = tree === null && wanted === 'tree' ? 'text' : wanted
  const views = [...(tree === null ? [] : [{ value: 'tree', label: tree.kind }]), { value: 'text', label: 'Text' }, { value: 'hex', label: 'Hex' }]
  return (
    <section aria-label={label} className={classes.body}>
      <div className={classes.bodyBar}>
        <SegmentedControl size="xs" aria-label={`How the ${label.toLowerCase()} is shown`} value={view} data={views} onChange={(value) => isView(value) && setWanted(value)} />
        <span className={classes.size}>{text.length.toLocaleString('en')} characters</span>
      </div>
      {view === 'tree' && tree !== null && <ValueTree node={tree.node} label={label} openLevels={3} />}
      {view === 'text' && <textarea readOnly className={classes.text} rows={Math.min(24, text.split('\n').length + 1)} aria-label={label} value={text} />}
      {view === 'hex' && <HexDump bytes={new TextEncoder().encode(text)} label={label} />}
    </section>
  )
}

const deepest = 200

function treeOf(text: string): { kind: 'JSON' | 'XML'; node: ValueNode } | null {
  const xml = xmlNode(text)
  if (xml !== null) return { kind: 'XML', node: xml }
  if (!/^\s*[[{]/.test(text)) return null
  const parsed = parseJsonText(text, deepest, parseExactJson)
  return parsed.ok ? { kind: 'JSON', node: jsonNode('', parsed.value) } : null
}
