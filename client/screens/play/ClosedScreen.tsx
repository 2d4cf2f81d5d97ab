// After the workshop: nothing to do here any more.
import { Notice } from '../../widgets/notice/Notice.tsx';
import { t } from '../../words/t.ts';

export function ClosedScreen() {
  return <Notice title={t('closed.title')} text={t('closed.text')} />;
}
