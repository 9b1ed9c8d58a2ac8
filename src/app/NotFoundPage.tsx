import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Blank } from '../ui/Blank.tsx'

export function NotFoundPage() {
  return (
    <Blank level={1} title="There is nothing at this address">
      The link may be old. <Anchor component={Link} to="/">Go to the connectors</Anchor>
    </Blank>
  )
}
