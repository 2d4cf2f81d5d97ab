// "Message" beside somebody's name opens the form on the desk for that role: where the wish is kept between the two.
import { createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';

export interface MessageWish {
  /** Counts wishes, so that the same one can be made twice; 0 = none yet. */
  number: number;
  teamId: string;
  roleId: string;
  ask: (teamId: string, roleId: string) => void;
}

const MessageWishContext = createContext<MessageWish | null>(null);
export const MessageWishProvider = MessageWishContext.Provider;

export function useMessageWish(): MessageWish {
  const [wish, setWish] = useState({ number: 0, teamId: '', roleId: '' });
  return useMemo(
    () => ({
      ...wish,
      ask: (teamId, roleId) => setWish(({ number }) => ({ number: number + 1, teamId, roleId })),
    }),
    [wish],
  );
}

/** @throws Error outside of the console. */
export function useWishedMessage(): MessageWish {
  const wish = useContext(MessageWishContext);
  if (!wish) throw new Error('useWishedMessage outside of the console');
  return wish;
}
