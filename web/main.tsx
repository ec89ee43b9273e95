import '@fontsource-variable/plus-jakarta-sans';
import '@fontsource-variable/source-sans-3';
import '@mantine/core/styles.css';
import './look/look.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { theme } from './look/theme.ts';
import { queries } from './session/queries.ts';
import { speakWithTheApi } from './session/speak-with-the-api.ts';
import { router } from './routes.tsx';
import { learnWords } from './words/learn-words.ts';

await learnWords();
speakWithTheApi();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
