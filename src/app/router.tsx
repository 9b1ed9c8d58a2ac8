import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { compareSearch } from '../features/compare/compare-search.ts'
import { editorSearch } from '../features/editor/editor-search.ts'
import { librarySearch } from '../features/library/library-search.ts'
import { AppFrame } from './AppFrame.tsx'
import { BrokenPage } from './BrokenPage.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'

const rootRoute = createRootRoute({ component: AppFrame, notFoundComponent: NotFoundPage })

const libraryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: librarySearch,
  component: lazyRouteComponent(() => import('../features/library/LibraryPage.tsx'), 'LibraryPage'),
})

const editorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/connectors/$connectorId',
  validateSearch: editorSearch,
  component: lazyRouteComponent(() => import('./EditorRoute.tsx'), 'EditorRoute'),
})

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  validateSearch: compareSearch,
  component: lazyRouteComponent(() => import('../features/compare/ComparePage.tsx'), 'ComparePage'),
})

export const router = createRouter({
  routeTree: rootRoute.addChildren([libraryRoute, editorRoute, compareRoute]),
  defaultPreload: 'intent',
  defaultErrorComponent: ({ error }) => <BrokenPage failure={error instanceof Error ? error : new Error(String(error))} />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
