import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './page.tsx';
import './page.css';

const container = document.getElementById('page');
if (container === null) throw new Error('The document has no element with the id "page".');
createRoot(container).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
