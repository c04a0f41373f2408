import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.tsx';
import './explorer.css';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for its contents');

createRoot(root).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
);
