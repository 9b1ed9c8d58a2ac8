import { useMemo } from 'react'
import { parseConfigSchema } from '#domain/config-schema/parse.ts'
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
  const parsed = parseConfigSchema(configJson)
  const fault = parsed.ok ? undefined : parsed.problems.find(({ code }) => code !== 'too_large')
  if (fault !== undefined) return `The schema is broken at line ${fault.line + 1}: ${fault.message}`
  const facts = configFacts(configJson)
  if (facts === null || facts.fields === 0) return 'Asks for no fields.'
  return `${facts.fields} ${facts.fields === 1 ? 'field' : 'fields'}, ${facts.required === 0 ? 'none' : facts.required} required.`
}
