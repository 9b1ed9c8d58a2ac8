import { Component, type ReactNode } from 'react'
import { BrokenPage } from './BrokenPage.tsx'

type State = { failure: Error | null }

/** For what breaks outside of the pages: the router catches what breaks in one. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failure: null }

  static getDerivedStateFromError(failure: Error): State {
    return { failure }
  }

  override render() {
    const { failure } = this.state
    return failure === null ? this.props.children : <BrokenPage failure={failure} />
  }
}
