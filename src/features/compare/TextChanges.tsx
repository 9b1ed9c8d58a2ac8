import { Tabs } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import type { TextChange } from '#domain/compare/change.ts'
import { TextDiff } from '#src/monaco/TextDiff.tsx'
import classes from './TextChanges.module.css'
import type { VersionLabel } from './version.ts'

type TextChangesProps = { texts: readonly TextChange[]; left: VersionLabel; right: VersionLabel }

/** In pixels: less has no room for two columns of code. */
const twoColumns = 760

/** The texts of a change, one at a time, in Monaco's diff; in one column where there is no room or nothing to stand beside. */
export function TextChanges({ texts, left, right }: TextChangesProps) {
  const { ref, width } = useElementSize()
  const [chosen, setChosen] = useState<string | null>(null)
  const text = texts.find((candidate) => candidate.field === chosen) ?? texts[0]
  if (text === undefined) return null
  return (
    <Tabs ref={ref} value={text.field} onChange={setChosen} className={classes.texts} keepMounted={false}>
      <Tabs.List aria-label="Texts that changed">
        {texts.map(({ field, label }) => <Tabs.Tab key={field} value={field}>{label}</Tabs.Tab>)}
      </Tabs.List>
      <Tabs.Panel value={text.field} className={classes.diff}>
        <TextDiff
          left={text.left}
          right={text.right}
          language={text.language}
          leftLabel={`${text.label} of ${nameOf(left)}`}
          rightLabel={`${text.label} of ${nameOf(right)}`}
          inline={(width > 0 && width < twoColumns) || text.left === '' || text.right === ''}
        />
      </Tabs.Panel>
    </Tabs>
  )
}

const nameOf = (version: VersionLabel) => `${version.handle} version ${version.version}`
