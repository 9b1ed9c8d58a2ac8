import type { ReactNode } from 'react'
import classes from './RichText.module.css'

/** Text as people write it in a description: paragraphs, lists, **strong**, *emphasis* and `code`; nothing else is interpreted. */
export function RichText({ text }: { text: string }) {
  return (
    <div className={classes.text}>
      {text.trim().split(/\n\s*\n/).map((block) => (isList(block) ? <ListBlock key={block} block={block} /> : <p key={block}>{inline(block)}</p>))}
    </div>
  )
}

const isList = (block: string) => block.split('\n').every((line) => /^\s*[-*] /.test(line))

const ListBlock = ({ block }: { block: string }) => (
  <ul>
    {block.split('\n').map((line) => <li key={line}>{inline(line.replace(/^\s*[-*] /, ''))}</li>)}
  </ul>
)

function inline(text: string): ReactNode[] {
  return text.split(/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`)/).map((piece, place) => {
    const key = `${place}${piece}`
    if (place % 2 === 0) return piece
    if (piece.startsWith('**')) return <strong key={key}>{piece.slice(2, -2)}</strong>
    if (piece.startsWith('*')) return <em key={key}>{piece.slice(1, -1)}</em>
    return <code key={key} className={classes.code}>{piece.slice(1, -1)}</code>
  })
}
