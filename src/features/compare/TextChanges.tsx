import { Tabs } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import type { TextChange } from '#domain/compare/change.ts'
import { TextDiff } from '#src/monaco/TextDiff.tsx'
import { OneSidedText } from './OneSidedText.tsx'
import classes from './TextChanges.module.css'
import { type VersionLabel, versionName } from './version.ts'

type TextChangesProps = { changeId: string; texts: readonly TextChange[]; left: VersionLabel; right: VersionLabel }

/** In pixels: less has no room for two columns of code. */
const twoColumns = 760

/** The texts of a change, one at a time: in Monaco's diff, or whole where only one side has it. */
export function TextChanges({ changeId, texts, left, right }: TextChangesProps) {
  const { ref, width } = useElementSize()
  const [chosen, setChosen] = useState<string | null>(null)
  const text = texts.find((candidate) => candidate.field === chosen) ?? texts[0]
  if (text === undefined) return null
  return (
    <Tabs ref={ref} value={text.field} onChange={setChosen} className={classes.texts} keepMounted={false}>
      <Tabs.List aria-label="Texts that changed">
        {texts.map(({ field, label }) => <Tabs.Tab key={field} value={field}>{label}</Tabs.Tab>)}
      </Tabs.List>
      <Tabs.Panel value={text.field} className={classes.panel}>
        {text.left === '' || text.right === '' ? (
          <OneSidedText key={text.field} text={text} version={text.left === '' ? right : left} changeId={changeId} />
        ) : width === 0 ? null : (
          // Made anew for each text: Monaco would keep its scroll position and opened regions for the next one.
          <TextDiff
            key={text.field}
            left={text.left}
            right={text.right}
            language={text.language}
            leftLabel={`${text.label} of ${versionName(left)}`}
            rightLabel={`${text.label} of ${versionName(right)}`}
            inline={width < twoColumns}
          />
        )}
      </Tabs.Panel>
    </Tabs>
  )
}
