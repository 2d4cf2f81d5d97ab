// The facilitator's page: opens a session, or runs the one that the link or this tab stands for.
import { useState } from 'preact/hooks';
import { forgetSession, loadSession, saveSession, type SavedSession } from '../../net/sessionStore.ts';
import { Console } from './Console.tsx';
import { CreateForm } from './CreateForm.tsx';
import './facilitator.css';

export function FacilitatorScreen() {
  const [session, setSession] = useState(() => loadSession('facilitator'));
  const open = (created: SavedSession): void => {
    saveSession('facilitator', created);
    setSession(created);
  };
  const leave = (): void => {
    forgetSession('facilitator');
    setSession(null);
  };
  return session ? <Console key={session.code} session={session} onLeave={leave} /> : <CreateForm onCreated={open} />;
}
