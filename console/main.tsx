import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@fontsource-variable/noto-sans-jp/wght.css';
import 'virtual:theme.css';
import './base/look/base.css';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { queryClient } from './base/api/hooks.ts';
import { Themed } from './base/look/themed.tsx';
import { SignInGate } from './base/sign-in/gate.tsx';
import { session } from './base/sign-in/session.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element root');

const draw = (): void =>
  createRoot(root).render(
    <StrictMode>
      <Themed>
        <QueryClientProvider client={queryClient}>
          <SignInGate>
            <App />
          </SignInGate>
        </QueryClientProvider>
        <Notifications position="bottom-right" />
      </Themed>
    </StrictMode>,
  );

const wanted = await session.start(new URL(location.href));
// the provider's answer is used up; nothing of it stays in the address or the history
if (wanted !== null) history.replaceState(null, '', wanted);
draw();
