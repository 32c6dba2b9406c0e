import OpenSeadragon from 'openseadragon';
import type { Box } from '../../../core/page.ts';

/** Draws a box where the person drags, and tells it as fractions of the upright page. */
export function rubberBand(
  viewer: OpenSeadragon.Viewer,
  element: HTMLElement,
  tall: () => number,
  done: (box: Box) => void,
): OpenSeadragon.MouseTracker {
  const band = document.createElement('div');
  band.className = 'rubber';
  const sheet = document.createElement('div');
  sheet.className = 'rubber-sheet';
  element.append(sheet);
  let from: OpenSeadragon.Point | null = null;
  const span = (to: OpenSeadragon.Point): OpenSeadragon.Rect => {
    const start = from ?? to;
    return new OpenSeadragon.Rect(
      Math.min(start.x, to.x),
      Math.min(start.y, to.y),
      Math.abs(to.x - start.x),
      Math.abs(to.y - start.y),
    );
  };
  const at = (position: OpenSeadragon.Point): OpenSeadragon.Point => viewer.viewport.pointFromPixel(position);
  const tracker = new OpenSeadragon.MouseTracker({
    element: sheet,
    pressHandler: ({ position }) => {
      from = at(position);
    },
    dragHandler: ({ position }) => {
      viewer.removeOverlay(band);
      viewer.addOverlay({ element: band, location: span(at(position)) });
    },
    releaseHandler: ({ position }) => {
      const { x, y, width, height } = span(at(position));
      viewer.removeOverlay(band);
      from = null;
      const within = (value: number): number => Math.min(1, Math.max(0, value));
      if (width < 0.005 || height < 0.005) return;
      done([within(x), within(y / tall()), within(width), within(height / tall())]);
    },
  });
  const destroy = tracker.destroy.bind(tracker);
  tracker.destroy = () => {
    sheet.remove();
    destroy();
  };
  return tracker;
}
