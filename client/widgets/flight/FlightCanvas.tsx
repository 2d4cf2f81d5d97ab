// The flight: drawn by Phaser on the page's stage (by SVG before it arrives and on phones), with its labels as text and its
// plan as a list for screen readers. Fills its parent; texts of others that it must leave free carry `data-flight-clear`.
// Must not need Phaser to be understood.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PublicView } from '../../../shared/sim/views/types.ts';
import { composeFlight } from './composeFlight.ts';
import { composeLabels, type TextOf } from './composeLabels.ts';
import './flight.css';
import { FlightLabels } from './FlightLabels.tsx';
import { FlightPlanList } from './FlightPlanList.tsx';
import { FlightSketch } from './FlightSketch.tsx';
import type { FlightLayout } from './flightTypes.ts';
import { isMotionReduced } from './openStage.ts';
import { labelSizePx, layLabels } from './layLabels.ts';
import { dimBehind } from './placeLabels.ts';
import { useFlightSpace } from './useFlightSpace.ts';
import { useStage } from './useStage.ts';

export interface FlightCanvasProps {
  view: PublicView | null;
  layout: FlightLayout;
  /** Scenario texts by key. */
  textOf: TextOf;
}

export function FlightCanvas({ view, layout, textOf }: FlightCanvasProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { origin, width, height, clear } = useFlightSpace(ref);
  const stage = useStage(layout === 'phone' ? null : layout === 'screen' ? 'under' : 'over');
  const areFontsReady = useFontsReady();
  const { picture, labels } = useMemo(() => {
    if (width === 0 || height === 0) return { picture: null, labels: [] };
    const empty = composeFlight(view, { layout, width, height, clear });
    const wishes = view === null || layout === 'phone' ? [] : composeLabels(view, empty, textOf);
    const laid = layLabels(wishes, empty, clear, labelSizePx(layout, height));
    return { picture: dimBehind(empty, laid), labels: laid };
  }, [view, layout, width, height, clear, textOf, areFontsReady]);
  useLayoutEffect(() => {
    if (stage !== null && picture !== null) stage.flight.show(picture, origin, isMotionReduced());
  }, [stage, picture, origin]);
  useEffect(() => () => stage?.flight.hide(), [stage]);
  return (
    <div ref={ref} class={`flight flight--${layout}`}>
      {picture !== null && stage === null && <FlightSketch picture={picture} />}
      <FlightLabels labels={labels} sizePx={labelSizePx(layout, height)} />
      {view !== null && <FlightPlanList view={view} textOf={textOf} />}
    </div>
  );
}

/** Labels are placed by their measured widths, once more when the fonts have come. */
function useFontsReady(): boolean {
  const [isReady, setReady] = useState(document.fonts.status === 'loaded');
  useEffect(() => {
    let isHere = true;
    void document.fonts.ready.then(() => isHere && setReady(true));
    return () => {
      isHere = false;
    };
  }, []);
  return isReady;
}
