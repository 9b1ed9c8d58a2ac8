import { ActionIcon, Anchor, Group, Kbd, Tooltip, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { Link, Outlet, useParams } from '@tanstack/react-router'
import { GitCompareArrows, LibraryBig, Moon, Search, Sun } from 'lucide-react'
import { AccountMenu } from '../features/account/AccountMenu.tsx'
import { LifecycleDialogs } from '../features/lifecycle/LifecycleDialogs.tsx'
import { CommandPalette } from '../features/palette/CommandPalette.tsx'
import { openPalette } from '../features/palette/palette.ts'
import { SignInAgain } from '../features/sign-in/SignInAgain.tsx'
import { useLiveConnectors } from '../workspace/live-connectors.ts'
import classes from './AppFrame.module.css'
import { OfflineBar } from './OfflineBar.tsx'
import { useAppCommands } from './use-app-commands.ts'
import { useLeftSaves } from './use-left-saves.ts'

/** What stands around every screen. */
export function AppFrame() {
  useLiveConnectors()
  useAppCommands()
  useLeftSaves()
  // From the editor back to the connector's place in the tree, which may lie folded under another.
  const { connectorId } = useParams({ strict: false })
  return (
    <div className={classes.frame}>
      <a href="#main" className={classes.skip}>Skip to the content</a>
      <header className={classes.header}>
        <Anchor component={Link} to="/" className={classes.brand} underline="never">
          <img src="/favicon.svg" alt="" width={20} height={20} />
          <span>Connector Studio</span>
        </Anchor>
        <nav aria-label="Main" className={classes.nav}>
          <Link to="/" search={{ selected: connectorId }} activeOptions={{ exact: true, includeSearch: false }} className={classes.link}><LibraryBig size={15} aria-hidden />Connectors</Link>
          <Link to="/compare" activeOptions={{ includeSearch: false }} className={classes.link}><GitCompareArrows size={15} aria-hidden />Compare</Link>
        </nav>
        <UnstyledButton className={classes.search} onClick={openPalette} aria-label="Search and commands">
          <Search size={14} aria-hidden />
          <span className={classes.searchText}>Search and commands</span>
          <Kbd size="xs">{isMac ? '⌘' : 'Ctrl'} K</Kbd>
        </UnstyledButton>
        <Group gap={4}>
          <ColorSchemeButton />
          <AccountMenu />
        </Group>
      </header>
      <OfflineBar />
      <main id="main" className={classes.main} tabIndex={-1}>
        <Outlet />
      </main>
      <CommandPalette />
      <SignInAgain />
      <LifecycleDialogs />
    </div>
  )
}

const isMac = navigator.userAgent.includes('Mac')

function ColorSchemeButton() {
  const { setColorScheme } = useMantineColorScheme()
  const next = useComputedColorScheme('light') === 'dark' ? 'light' : 'dark'
  return (
    <Tooltip label={`Switch to ${next}`}>
      <ActionIcon aria-label={`Switch to ${next}`} onClick={() => setColorScheme(next)}>
        {next === 'dark' ? <Moon size={16} /> : <Sun size={16} />}
      </ActionIcon>
    </Tooltip>
  )
}
