// Shows the page of the present address.
import { useMemo } from 'preact/hooks';
import { PAGES } from './index.ts';
import { Lazy } from './Lazy.tsx';
import { path } from './navigation.ts';

export function App() {
  const here = path.value;
  const shown = useMemo(() => {
    for (const page of PAGES) {
      const match = page.pattern.exec(here);
      if (match) return { page, params: paramsOf(match) };
    }
    return null;
  }, [here]);
  if (!shown) return null;
  return <Lazy key={shown.page.pattern.source} load={shown.page.load} props={{ params: shown.params }} />;
}

function paramsOf(match: RegExpExecArray): Record<string, string> {
  const entries = Object.entries(match.groups ?? {}).map(([name, value]) => [
    name,
    decode((value as string | undefined) ?? ''),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** A broken escape in a typed address must not break the page. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
