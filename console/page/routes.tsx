import { createHashRouter, Navigate } from 'react-router';
import { PageFailure } from './page-failure.tsx';
import { Shell } from './shell.tsx';

/**
 * Every page is a chunk of its own, loaded when it is opened. Addresses stand behind `#`: they need nothing of the server, hold wherever the
 * console is served, and what somebody searched for stays out of the logs of everything between.
 */
export const router = createHashRouter([
  {
    element: <Shell />,
    errorElement: <PageFailure />,
    hydrateFallbackElement: <p />,
    children: [
      {
        errorElement: <PageFailure />,
        children: [
          { index: true, element: <Navigate to="/coverage" replace /> },
          {
            path: 'coverage',
            lazy: async () => ({ Component: (await import('../coverage/coverage-page.tsx')).CoveragePage }),
          },
          {
            path: 'catalog',
            lazy: async () => ({ Component: (await import('../catalog/catalog-page.tsx')).CatalogPage }),
          },
          {
            path: 'catalog/:id',
            lazy: async () => ({ Component: (await import('../catalog/entry-page.tsx')).EntryPage }),
          },
          {
            path: 'requests',
            lazy: async () => ({ Component: (await import('../requests/requests-page.tsx')).RequestsPage }),
          },
          {
            path: 'requests/:id',
            lazy: async () => ({ Component: (await import('../requests/request-page.tsx')).RequestPage }),
          },
          {
            path: 'backflow',
            lazy: async () => ({ Component: (await import('../backflow/backflow-page.tsx')).BackflowPage }),
          },
          {
            path: 'backflow/:id',
            lazy: async () => ({ Component: (await import('../backflow/delivery-page.tsx')).DeliveryPage }),
          },
          {
            path: 'duties',
            lazy: async () => ({ Component: (await import('../duties/duties-page.tsx')).DutiesPage }),
          },
          {
            path: 'platforms',
            lazy: async () => ({ Component: (await import('../platforms/platforms-page.tsx')).PlatformsPage }),
          },
          {
            path: 'graphiql',
            lazy: async () => ({ Component: (await import('../workbench/workbench-page.tsx')).WorkbenchPage }),
          },
          { path: '*', element: <PageFailure /> },
        ],
      },
    ],
  },
]);
