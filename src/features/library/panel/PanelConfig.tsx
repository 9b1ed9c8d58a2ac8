import { useMemo } from 'react'
import { configFacts } from './config-facts.ts'
import classes from './ConnectorPanel.module.css'
import { PanelSection } from './PanelSection.tsx'

export function PanelConfig({ configJson }: { configJson: string | null }) {
  const words = useMemo(() => wordsOf(configJson), [configJson])
  return (
    <PanelSection title="Config">
      <p className={classes.text}>{words}</p>
    </PanelSection>
  )
}

function wordsOf(configJson: string | null): string {
  if (configJson === null || configJson.trim() === '') return 'Needs no config.'
  const facts = configFacts(configJson)
  if (facts === null) return 'The schema is not valid JSON.'
  if (facts.fields === 0) return 'Asks for no fields.'
  return `${facts.fields} ${facts.fields === 1 ? 'field' : 'fields'}, ${facts.required === 0 ? 'none' : facts.required} required.`
}
