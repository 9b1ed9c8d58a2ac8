import { Button, Group, Radio, SegmentedControl, TextInput, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { type Choice, type ChoiceName, choicesOf, type Conflict } from '#domain/merge/conflict.ts'
import { mergeLinesForMine } from '#domain/merge/merge-lines.ts'
import type { ConnectorContent } from '#domain/connector.ts'
import { TextDiff } from '#src/monaco/TextDiff.tsx'
import { copyText } from '../notices/copy-text.ts'
import { choiceLabel, conflictSentence, textsOf, valuesInWords } from './conflict-words.ts'
import type { MergeWords } from './merge-words.ts'
import classes from './MergeView.module.css'

type ConflictViewProps = { conflict: Conflict; words: MergeWords; choice: Choice | undefined; content: ConnectorContent; onChoose: (choice: Choice) => void }

/** One conflict: what each side says, and the choice. */
export function ConflictView({ conflict, words, choice, content, onChoose }: ConflictViewProps) {
  const name: ChoiceName | null = choice === undefined ? null : typeof choice === 'string' ? choice : 'text'
  const start = startingText(conflict)
  return (
    <section className={classes.conflict} aria-label={conflict.label}>
      <div className={classes.choice}>
        <div>
          <h3 className={classes.conflictTitle}>{conflict.label}</h3>
          <p className={classes.sentence}>{conflictSentence(conflict, words)}</p>
        </div>
        <Radio.Group label={<VisuallyHidden>Choice for {conflict.label}</VisuallyHidden>} value={name} onChange={(chosen) => onChoose(chosen === 'text' ? { text: start } : sideOf(chosen))}>
          <Group gap="lg">
            {choicesOf(conflict).map((each) => <Radio key={each} size="xs" value={each} label={choiceLabel(conflict, each, words)} />)}
          </Group>
        </Radio.Group>
      </div>
      {conflict.type === 'same-handle' && name === 'text' && (
        <TextInput label="Handle of mine" value={typeof choice === 'object' ? choice.text : ''} onChange={(event) => onChoose({ text: event.currentTarget.value })} mb="sm" maw={320} />
      )}
      <SideValues conflict={conflict} words={words} content={content} isEditing={name === 'text'} edited={typeof choice === 'object' ? choice.text : start} onEdit={(text) => onChoose({ text })} />
    </section>
  )
}

const sideOf = (chosen: string): Choice => (chosen === 'base' || chosen === 'theirs' ? chosen : 'mine')

function startingText(conflict: Conflict): string {
  if (conflict.type === 'same-handle') return `${conflict.handle}-2`
  if (conflict.type !== 'both-changed') return ''
  const [mine = '', ...others] = [conflict.mine, conflict.theirs].filter((side) => typeof side === 'string')
  const texts = textsOf(conflict)
  return texts === null || others.length === 0 ? mine : mergeLinesForMine(texts)
}

type SideValuesProps = { conflict: Conflict; words: MergeWords; content: ConnectorContent; isEditing: boolean; edited: string; onEdit: (text: string) => void }

function SideValues({ conflict, words: { theirs, copyTheirs }, content, isEditing, edited, onEdit }: SideValuesProps) {
  const texts = textsOf(conflict)
  const values = valuesInWords(conflict, content)
  const [left, setLeft] = useState<'base' | 'theirs'>('theirs')
  if (texts !== null) {
    return (
      <>
        <div className={classes.sides}>
          <SegmentedControl
            size="xs"
            aria-label="Left side"
            value={left}
            onChange={setLeft}
            data={[{ value: 'theirs', label: theirs }, { value: 'base', label: 'As it was' }]}
          />
          <span className={classes.side}>{isEditing ? 'Merged text: type in it' : 'Mine'}</span>
          <Button variant="subtle" size="compact-xs" onClick={() => copy(texts.mine)}>Copy mine</Button>
          <Button variant="subtle" size="compact-xs" onClick={() => copy(texts.theirs)}>{copyTheirs}</Button>
        </div>
        <div className={classes.diff}>
          <TextDiff
            key={isEditing ? 'edit' : 'read'}
            left={texts[left]}
            right={isEditing ? edited : texts.mine}
            language={texts.language}
            leftLabel={left === 'theirs' ? theirs : 'As it was'}
            rightLabel={isEditing ? 'Merged text' : 'Mine'}
            {...(isEditing && { onRightChange: onEdit })}
          />
        </div>
      </>
    )
  }
  if (values === null) return null
  return (
    <>
      <table className={classes.values}>
        <thead><tr><th scope="col">As it was</th><th scope="col">{theirs}</th><th scope="col">Mine</th></tr></thead>
        <tbody><tr><td>{values.base}</td><td>{values.theirs}</td><td>{values.mine}</td></tr></tbody>
      </table>
      {isEditing && <TextInput label="Merged value" value={edited} onChange={(event) => onEdit(event.currentTarget.value)} mt="md" maw={480} />}
    </>
  )
}

const copy = (text: string) => copyText(text, 'Copied.')
