import { ChevronDown, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { ValueNode } from './value-node.ts'
import classes from './ValueTree.module.css'

type ValueTreeProps = { node: ValueNode; label: string; /** How many levels are open from the start. */ openLevels?: number }

const shownAtOnce = 100
const shownOfText = 400

/** A value whose parts can be opened one by one. */
export function ValueTree({ node, label, openLevels = 2 }: ValueTreeProps) {
  return (
    <ul className={classes.tree} aria-label={label}>
      <TreeLine node={node} openLevels={openLevels} />
    </ul>
  )
}

function TreeLine({ node, openLevels }: { node: ValueNode; openLevels: number }) {
  const { name, children } = node
  const [isOpen, setOpen] = useState(openLevels > 0)
  if (children === undefined) {
    return (
      <li className={classes.line}>
        <span className={classes.leaf}>{name !== '' && <span className={classes.name}>{name}</span>}<Text node={node} /></span>
      </li>
    )
  }
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <li className={classes.line}>
      <button type="button" className={classes.opener} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Chevron size={13} aria-hidden className={classes.chevron} />
        {name !== '' && <span className={classes.name}>{name}</span>}
        <span className={classes.text} data-tone={node.tone}>{node.text}</span>
      </button>
      {isOpen && <Inner nodes={children()} openLevels={openLevels - 1} />}
    </li>
  )
}

function Inner({ nodes, openLevels }: { nodes: readonly ValueNode[]; openLevels: number }) {
  const [shown, setShown] = useState(shownAtOnce)
  return (
    <ul className={classes.inner}>
      {nodes.slice(0, shown).map((node) => <TreeLine key={node.key} node={node} openLevels={openLevels} />)}
      {nodes.length > shown && (
        <li><button type="button" className={classes.more} onClick={() => setShown(shown + shownAtOnce)}>{nodes.length - shown} more</button></li>
      )}
    </ul>
  )
}

function Text({ node: { text, tone } }: { node: ValueNode }) {
  const [isWhole, setWhole] = useState(false)
  const isCut = text.length > shownOfText && !isWhole
  return (
    <span className={classes.text} data-tone={tone}>
      {isCut ? text.slice(0, shownOfText) : text}
      {isCut && <button type="button" className={classes.more} onClick={() => setWhole(true)}>{(text.length - shownOfText).toLocaleString('en')} more characters</button>}
    </span>
  )
}
