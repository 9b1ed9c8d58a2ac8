import { Skeleton, Stack } from '@mantine/core'
import classes from './ComparisonView.module.css'

const widths = ['70%', '45%', '60%', '52%', '66%', '40%']

/** The place of the comparison while the two versions arrive. */
export function CompareSkeleton() {
  return (
    <div className={classes.skeleton} role="status" aria-label="The versions are loading">
      <Stack gap={12} p="md" className={classes.side}>
        {widths.map((width) => <Skeleton key={width} height={12} width={width} />)}
      </Stack>
      <Stack gap={12} p="md">
        <Skeleton height={18} width={240} />
        {widths.map((width) => <Skeleton key={width} height={10} width={width} />)}
      </Stack>
    </div>
  )
}
