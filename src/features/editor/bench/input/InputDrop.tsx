import { type DragEvent, type ReactNode, useState } from 'react'
import { draftById } from '#src/workspace/draft-store.ts'
import { inputFromFile } from '#src/workspace/bench/input-from-file.ts'
import { say } from '../../notices/undo-notice.tsx'
import type { Bench } from '../bench.ts'
import { benchInput, changeBenchInput } from '../bench-input.ts'
import classes from './Input.module.css'

/** Takes a file that is dropped on it as the input: JSON, XML, JDF, JMF, CSV. */
export function InputDrop({ connectorId, place, children }: Bench & { children: ReactNode }) {
  const [isOver, setOver] = useState(false)
  const take = async (file: File) => {
    const draft = draftById(connectorId)
    const input = draft === null ? null : benchInput(connectorId, place, draft)
    if (draft === null || input === null) return
    const read = inputFromFile({ kind: place.kind, name: file.name, text: await file.text(), inputJson: input.inputJson })
    if (!read.ok) return say(read.problem)
    changeBenchInput(connectorId, place, { inputJson: read.inputJson })
    say(`${file.name} is the input now.`)
  }
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files
    setOver(false)
    if (file === undefined) return
    event.preventDefault()
    void take(file)
  }
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  return (
    <div className={classes.drop} role="group" aria-label="Input" data-over={isOver || undefined} onDragOver={onDragOver} onDragLeave={() => setOver(false)} onDrop={onDrop}>
      {children}
    </div>
  )
}
