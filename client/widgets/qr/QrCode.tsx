// A link as a QR code, dark on light with the quiet margin that cameras need.
import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';

interface QrCodeProps {
  text: string;
  /** What it leads to, for those who cannot point a camera at it. */
  label: string;
}

export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = useMemo(() => {
    const code = encode(text, { ecc: 'M', border: 2 });
    const cells = code.data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size: code.size, path: cells.join('') };
  }, [text]);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#071417" />
    </svg>
  );
}
