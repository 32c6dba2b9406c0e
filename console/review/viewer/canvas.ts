import OpenSeadragon from 'openseadragon';
import type { Box } from '../../../core/page.ts';
import { airy, type Part, pageWidth, scaleFor, wholePage } from './frame.ts';
import { elementOf, type Mark } from './mark.ts';
import { rubberBand } from './rubber-band.ts';

/** What is brought into view. */
export interface Sought {
  box: Box;
  /** The box is all that is to be seen, rather than something with what is around it. */
  loose: boolean;
}

export type Fit = 'width' | 'page';

export interface Canvas {
  /** Shows another page, and what is looked for on it. */
  show(image: string, look: Sought | null): void;
  fit(how: Fit): void;
  zoom(factor: number): void;
  turn(degrees: number): void;
  /** By shares of what is seen. */
  pan(right: number, down: number): void;
  mark(marks: readonly Mark[]): void;
  reveal(look: Sought): void;
  /** Where the person drags next is a box, not a movement; null: movements again. */
  draw(done: ((box: Box) => void) | null): void;
  close(): void;
}

export interface Told {
  /** The image is on screen. */
  shown(): void;
  /** The image did not come: its link has run out, or the network is away. */
  failed(): void;
  /** CSS pixels that one pixel of the image takes. */
  scaled(scale: number): void;
  picked(key: string): void;
}

/**
 * The viewer would write a style element, which the content security policy forbids, unless it finds its own: one that is
 * none, by its name alone, and does nothing.
 */
function withoutStyleElement(): void {
  if (document.querySelector('style[data-openseadragon-mobile-css]') !== null) return;
  const stand = document.createElementNS('urn:uketsuke', 'style');
  stand.setAttribute('data-openseadragon-mobile-css', 'true');
  document.head.append(stand);
}

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Opens a view of one page at a time, deep to zoom, within an element. */
export function openCanvas(element: HTMLElement, told: Told): Canvas {
  withoutStyleElement();
  const viewer = OpenSeadragon({
    element,
    drawer: 'canvas',
    showNavigationControl: false,
    keyboardNavEnabled: false,
    autoResize: true,
    preserveImageSizeOnResize: true,
    animationTime: calm() ? 0 : 0.25,
    springStiffness: 9,
    // a page is never lost from sight
    visibilityRatio: 1,
    constrainDuringPan: true,
    minZoomImageRatio: 0.95,
    // four times the scan's own size: a seal's strokes
    maxZoomPixelRatio: 4,
    gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true, flickEnabled: false },
    gestureSettingsTouch: { clickToZoom: false, dblClickToZoom: true },
    tabIndex: -1,
  });
  const view = viewer.viewport;
  /** As the person last chose, for this page and the next; null while this one stays as they moved it. */
  let chosen: Fit = 'width';
  let how: Fit | null = chosen;
  let wanted: Sought | null = null;
  let marks: readonly Mark[] = [];

  const item = (): OpenSeadragon.TiledImage | null =>
    viewer.world.getItemCount() === 0 ? null : viewer.world.getItemAt(0);
  const tall = (): number => {
    const size = item()?.getContentSize();
    return size === undefined ? 1 : size.y / size.x;
  };
  const rotation = (): number => ((view.getRotation() % 360) + 360) % 360;
  const fit = (at: boolean): void => {
    if (item() === null || how === null) return;
    const part =
      how === 'page' ? wholePage(tall(), rotation()) : pageWidth(tall(), rotation(), view.getAspectRatio());
    view.fitBounds(rectOf(part), at);
  };
  // where the person moved the page themselves, it stays
  const freed = (): void => {
    how = null;
  };
  const reveal = ({ box, loose }: Sought, at: boolean): void => {
    const part = airy(box, tall());
    const screen = view.getContainerSize();
    const whole = wholePage(tall(), rotation());
    const now = screen.x * view.getZoom();
    const least = Math.min(screen.x / whole.width, screen.y / whole.height);
    const scale = scaleFor(part, { now, least, share: loose ? 1 : 0.7 }, screen);
    if (scale === now && isSeen(view, part)) return;
    freed();
    view.zoomTo(scale / screen.x, undefined, at);
    view.panTo(new OpenSeadragon.Point(part.x + part.width / 2, part.y + part.height / 2), at);
    view.applyConstraints(at);
  };
  const paint = (): void => {
    viewer.clearOverlays();
    if (item() === null) return;
    for (const mark of marks)
      viewer.addOverlay({
        element: elementOf(mark),
        location: rectOf(airy(mark.box, tall())),
        rotationMode: OpenSeadragon.OverlayRotationMode.EXACT,
      });
  };

  viewer.addHandler('open', () => {
    fit(true);
    paint();
    if (wanted !== null) reveal(wanted, true);
    told.shown();
  });
  viewer.addHandler('open-failed', () => told.failed());
  for (const moved of ['canvas-drag', 'canvas-scroll', 'canvas-pinch', 'canvas-double-click'] as const)
    viewer.addHandler(moved, freed);
  // not where the page was dragged
  viewer.addHandler('canvas-click', ({ quick, originalTarget }) => {
    const key = originalTarget instanceof HTMLElement ? originalTarget.dataset['mark'] : undefined;
    if (quick && key !== undefined) told.picked(key);
  });
  viewer.addHandler('resize', () => setTimeout(() => fit(true)));
  viewer.addHandler('animation', () => told.scaled(item()?.viewportToImageZoom(view.getZoom(true)) ?? 1));

  let rubber: OpenSeadragon.MouseTracker | null = null;
  return {
    show(image, look) {
      wanted = look;
      how = chosen;
      viewer.clearOverlays();
      view.setRotation(0, true);
      viewer.open({ tileSource: { type: 'image', url: image } });
    },
    fit(next) {
      chosen = next;
      how = next;
      fit(calm());
    },
    zoom(factor) {
      freed();
      view.zoomBy(factor);
      view.applyConstraints();
    },
    turn(degrees) {
      how ??= 'page';
      view.setRotation(rotation() + degrees, true);
      fit(true);
    },
    pan(right, down) {
      freed();
      const { x, y } = view.getContainerSize();
      view.panBy(view.deltaPointsFromPixels(new OpenSeadragon.Point(right * x, down * y)));
      view.applyConstraints();
    },
    mark(next) {
      marks = next;
      paint();
    },
    reveal(look) {
      wanted = look;
      if (item() !== null) reveal(look, calm());
    },
    draw(done) {
      rubber?.destroy();
      rubber = done === null ? null : rubberBand(viewer, element, () => tall(), done);
    },
    close() {
      rubber?.destroy();
      viewer.destroy();
    },
  };
}

const rectOf = ({ x, y, width, height, turned }: Part): OpenSeadragon.Rect => {
  const rect = new OpenSeadragon.Rect(x, y, width, height);
  return turned === 0 ? rect : rect.rotate(turned);
};

function isSeen(view: OpenSeadragon.Viewport, { x, y, width, height }: Part): boolean {
  const screen = view.getContainerSize();
  return [
    [x, y],
    [x + width, y + height],
  ].every(([left = 0, top = 0]) => {
    const at = view.pixelFromPoint(new OpenSeadragon.Point(left, top));
    return at.x >= 0 && at.y >= 0 && at.x <= screen.x && at.y <= screen.y;
  });
}
