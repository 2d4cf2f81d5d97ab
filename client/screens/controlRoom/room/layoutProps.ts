// What both layouts of the room are given beside its context.
// Must not grow into a second context.
import type { CardView } from '../../../../shared/sim/views/types.ts';
import type { MyRoles } from '../../../model/myRoles.ts';
import type { NewsFeed } from '../news/useNews.ts';

export interface LayoutProps {
  roles: MyRoles;
  blocked: readonly CardView[];
  helpCards: readonly CardView[];
  news: NewsFeed;
  isHelpOpen: boolean;
  onHelp: () => void;
}
