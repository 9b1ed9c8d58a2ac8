import './app/begin-session.ts'
import '@fontsource-variable/inter'
import '@fontsource-variable/jetbrains-mono'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import './app/global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { forgetLeftPage } from './app/left-page.ts'
import { prefetchEverything } from './app/prefetch-everything.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
forgetLeftPage()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
prefetchEverything()
