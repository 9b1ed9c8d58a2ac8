import classes from './Highlight.module.css'

/** A text in which every place of the wanted words is marked, however they are written. */
export function Highlight({ text, wanted }: { text: string; wanted: string }) {
  if (wanted === '') return text
  return textPieces(text, wanted).map(({ piece, at, isWanted }) => (isWanted ? <mark key={at} className={classes.mark}>{piece}</mark> : piece))
}

function textPieces(text: string, wanted: string) {
  const pattern = new RegExp(`(${wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})`, 'giu')
  let at = 0
  return text.split(pattern).map((piece, index) => {
    const start = at
    at += piece.length
    return { piece, at: start, isWanted: index % 2 === 1 }
  })
}
