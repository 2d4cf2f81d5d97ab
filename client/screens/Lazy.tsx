// A component that is loaded when it is first shown; says so while loading, and offers another try when loading fails.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../widgets/notice/Notice.tsx';
import { t } from '../words/t.ts';

interface LazyProps<P> {
  load: () => ComponentType<P> | Promise<ComponentType<P>>;
  props: P;
}

export function Lazy<P extends object>({ load, props }: LazyProps<P>) {
  const [loaded, setLoaded] = useState<{ Component: ComponentType<P> } | 'failed' | null>(() => {
    const first = load();
    return first instanceof Promise ? null : { Component: first };
  });
  useEffect(() => {
    if (loaded !== null) return;
    let isWanted = true;
    Promise.resolve(load()).then(
      (Component) => isWanted && setLoaded({ Component }),
      () => isWanted && setLoaded('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [loaded]);
  if (loaded === 'failed') {
    return (
      <Notice title={t('common.loadFailed')} text={t('common.loadFailedText')}>
        <button type="button" class="button button--primary" onClick={() => setLoaded(null)}>
          {t('common.tryAgain')}
        </button>
      </Notice>
    );
  }
  if (loaded === null) {
    return (
      <p class="loading mute" role="status">
        {t('common.loading')}
      </p>
    );
  }
  const { Component } = loaded;
  return <Component {...props} />;
}
