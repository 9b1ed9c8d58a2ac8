import { type DragEvent, type ReactNode, useState } from 'react'
import { messageFromFile } from '#domain/samples/from/from-file.ts'
import { say } from '../../notices/undo-notice.tsx'
import type { Bench } from '../bench.ts'
import classes from './Input.module.css'
import { takeMessage } from './take-message.ts'

/** Takes a file that is dropped on it as an input, beside the chosen sample as a new one: JSON, XML, JDF, JMF, CSV, or of an endpoint any other. */
export function InputDrop({ connectorId, place, children }: Bench & { children: ReactNode }) {
  const [isOver, setOver] = useState(false)
  const take = async (file: File) => {
    const message = messageFromFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
    const problem = message.ok ? takeMessage({ connectorId, place }, { ...message, into: 'new sample', name: file.name.slice(0, 120) }) : message.problem
    if (problem !== null) say(problem)
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
    // The keyboard has the clipboard and the fields of the form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className={classes.drop} role="group" aria-label="Input" data-over={isOver || undefined} onDragOver={onDragOver} onDragLeave={() => setOver(false)} onDrop={onDrop}>
      {children}
    </div>
  )
}
