import { generate } from 'lean-qr';

/** Light modules around the code: ISO/IEC 18004 asks for four. */
const quietZone = 4;

/** A text as a QR code, drawn as one path, so that it stays sharp on paper. */
export function QrCode({ text }: { text: string }) {
  const code = generate(text);
  const side = code.size + 2 * quietZone;
  const modules = Array.from({ length: code.size ** 2 }, (_, place) => ({ x: place % code.size, y: Math.floor(place / code.size) }));
  const path = modules.flatMap(({ x, y }) => (code.get(x, y) ? `M${x + quietZone} ${y + quietZone}h1v1h-1z` : []));
  return (
    <svg class="qr-code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={text} shape-rendering="crispEdges">
      <path class="qr-ground" d={`M0 0h${side}v${side}h-${side}z`} />
      <path class="qr-modules" d={path.join('')} />
    </svg>
  );
}
