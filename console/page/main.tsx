import '@mantine/core/styles.css';
import './page.css';
import './facts.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './application.tsx';

const container = document.getElementById('page');
if (container === null) throw new Error('The document has no element with the id "page".');
createRoot(container).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
