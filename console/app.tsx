import { type ComponentType, lazy, type ReactNode, Suspense, useEffect } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import type { Role } from '../functions/api/routes.ts';
import { Broken } from './base/frame/broken.tsx';
import { Frame } from './base/frame/frame.tsx';
import { places } from './base/frame/places.ts';
import { frameWords } from './base/frame/words.ts';
import { hasRole, usePerson } from './base/sign-in/person.ts';
import { Empty, Loading } from './base/states/states.tsx';
import { useWords } from './base/words.ts';

const MailroomPage = lazy(() => import('./mailroom/mailroom-page.tsx'));
const QueuePage = lazy(() => import('./queue/queue-page.tsx'));
const CasePage = lazy(() => import('./review/case-page.tsx'));
const OfficerPage = lazy(() => import('./officer/officer-page.tsx'));
const KeysPage = lazy(() => import('./help/keys-page.tsx'));

/** Which page is at which address, and for whom. */
export function App() {
  return (
    <Frame>
      <Switch>
        <Route path="/">
          <Home />
        </Route>
        <Route path="/mailroom">
          <For roles={['mailroom']} page={MailroomPage} title="mailroom" />
        </Route>
        <Route path="/queue">
          <For roles={['reviewer', 'approver', 'officer']} page={QueuePage} title="queue" />
        </Route>
        <Route path="/cases/:number">
          {({ number }) => (
            <Page title="queue" key={number}>
              <CasePage number={number} />
            </Page>
          )}
        </Route>
        <Route path="/officer">
          <For roles={['officer']} page={OfficerPage} title="officer" />
        </Route>
        <Route path="/help/keys">
          <Page title="keys">
            <KeysPage />
          </Page>
        </Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Frame>
  );
}

type Title = 'mailroom' | 'queue' | 'officer' | 'keys';

/** The title names the page, never a case or a person: it is kept in the browser's history. */
function Page({ title, children }: { title: Title; children: ReactNode }) {
  const words = useWords(frameWords);
  useEffect(() => {
    document.title = `${words[title]} - ${words.product}`;
  }, [words, title]);
  return (
    <Broken>
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </Broken>
  );
}

function For({ roles, page: Inside, title }: { roles: readonly Role[]; page: ComponentType; title: Title }) {
  const words = useWords(frameWords);
  return hasRole(usePerson(), ...roles) ? (
    <Page title={title}>
      <Inside />
    </Page>
  ) : (
    <Empty title={words.notYours} />
  );
}

function Home() {
  const words = useWords(frameWords);
  const person = usePerson();
  const home = places.find(({ roles }) => hasRole(person, ...roles));
  return home === undefined ? <Empty title={words.noRole} /> : <Redirect to={home.path} replace />;
}

function NotFound() {
  const words = useWords(frameWords);
  const [at] = useLocation();
  // from the sign-in, where there is nothing more to see
  if (at === '/signed-in' || at === '/signed-out') return <Redirect to="/" replace />;
  return (
    <Empty title={words.notFound}>
      <p>{words.notFoundHint}</p>
    </Empty>
  );
}
