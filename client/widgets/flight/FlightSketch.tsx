// The flight as a few SVG strokes: on phones, while Phaser loads, and where it cannot be had.
// Must not place anything; the picture says where.
import { COLOURS } from '../../styles/colours.ts';
import { ribbonOf } from './drawFlight.ts';
import { cssColour, flightColours } from './flightColours.ts';
import type { FlightPicture, Point } from './flightTypes.ts';
import { placeAt, stretchOf } from './trajectory.ts';

export function FlightSketch({ picture }: { picture: FlightPicture }) {
  const { path, craftShare, destination, window: band, scale } = picture;
  const craft = placeAt(path, craftShare);
  return (
    <svg class="flight__sketch" viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true" focusable="false">
      <circle cx={destination.at.x} cy={destination.at.y} r={destination.radius} fill={COLOURS.mars} />
      <path
        d={line(stretchOf(path, craftShare, 1))}
        fill="none"
        stroke={COLOURS.mute}
        stroke-width={2 * scale}
        stroke-linecap="round"
        stroke-dasharray={`0.1 ${8 * scale}`}
      />
      {band !== null && (
        <path
          d={`${line(ribbonOf(stretchOf(path, band.fromShare, band.toShare), 6 * scale))}Z`}
          fill={cssColour(flightColours[band.tone])}
          fill-opacity={band.tone === 'ahead' ? 0.3 : 0.5}
        />
      )}
      <path d={line(stretchOf(path, 0, craftShare))} fill="none" stroke={COLOURS.bright} stroke-width={2 * scale} />
      {picture.waypoints.map(({ id, at, state }) => (
        <circle
          key={id}
          cx={at.x}
          cy={at.y}
          r={4 * scale}
          fill={state === 'past' ? COLOURS.bright : COLOURS['night-0']}
          stroke={state === 'future' ? COLOURS.mute : COLOURS.bright}
          stroke-width={1.6 * scale}
        />
      ))}
      <g
        transform={`translate(${craft.at.x} ${craft.at.y}) rotate(${(craft.angle * 180) / Math.PI}) scale(${6.5 * scale})`}
      >
        <circle r="1.75" fill={COLOURS['night-0']} stroke={COLOURS.bright} stroke-width="0.22" />
        <path d="M1.05 0L-0.8 -0.72L-0.4 0L-0.8 0.72Z" fill={COLOURS.bright} />
      </g>
    </svg>
  );
}

function line(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}
