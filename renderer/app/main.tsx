import './nonce.ts'
import './fonts.css'
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import '#renderer/ui/tokens.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { connect } from './host.ts'
import { parseHash } from './navigation.tsx'
import { pages } from './pages.ts'
import { prefetch } from './query.ts'

connect()
prefetch('settings.read', {})
prefetch('workspace.state', {})
prefetch('programme.read', {})
// The page that the address names comes while the workspace is asked about, not after it.
const first = parseHash(window.location.hash).page
void pages.find(({ id }) => id === first)?.load()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
