import { Tabs } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import type { Change } from '#domain/compare/change.ts'
import { TextDiff } from '#src/monaco/TextDiff.tsx'
import { OneSidedText } from './OneSidedText.tsx'
import classes from './TextChanges.module.css'
import type { Side } from './sides.ts'
import { onlySideOf, textPath } from './text-path.ts'
import { twoColumns } from './two-columns.ts'
import { type VersionLabel, versionName } from './version.ts'

type TextChangesProps = { change: Pick<Change, 'id' | 'texts'>; left: VersionLabel; right: VersionLabel; /** Whose values are shown where there is room for one column. */ valuesOf: Side }

/** The texts of a change, one at a time: in Monaco's diff, or whole where only one side has it. */
export function TextChanges({ change, left, right, valuesOf }: TextChangesProps) {
  const { ref, width } = useElementSize()
  const [chosen, setChosen] = useState<string | null>(null)
  const text = change.texts.find((candidate) => candidate.field === chosen) ?? change.texts[0]
  if (text === undefined) return null
  const only = onlySideOf(text)
  return (
    <Tabs ref={ref} value={text.field} onChange={setChosen} className={classes.texts} keepMounted={false}>
      <Tabs.List aria-label="Texts that changed">
        {change.texts.map(({ field, label }) => <Tabs.Tab key={field} value={field}>{label}</Tabs.Tab>)}
      </Tabs.List>
      <Tabs.Panel value={text.field} className={classes.panel}>
        {only !== null ? (
          <OneSidedText key={text.field} text={text} version={only === 'left' ? left : right} path={textPath(only, change, text, only === 'left' ? left : right)} />
        ) : width === 0 ? null : (
          // Made anew for each text: Monaco would keep its scroll position and opened regions for the next one.
          <TextDiff
            key={text.field}
            left={text.left}
            right={text.right}
            language={text.language}
            leftPath={textPath('left', change, text, left)}
            rightPath={textPath('right', change, text, right)}
            leftLabel={`${text.label} of ${versionName(left)}`}
            rightLabel={`${text.label} of ${versionName(right)}`}
            {...(width < twoColumns && { oneColumn: text.language === 'lua' ? valuesOf : 'right' })}
          />
        )}
      </Tabs.Panel>
    </Tabs>
  )
}
