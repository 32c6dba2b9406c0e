import type { Box } from '../../../core/page.ts';
import { useDesk } from '../desk/desk.ts';
import { type Room, windowOf } from './window.ts';

/** A piece of a page's image, as it stands on the paper; nothing where the page has no image. */
export function Crop({ page, box, room }: { page: number; box: Box; room: Room }) {
  const { sheets } = useDesk();
  const sheet = sheets.find((one) => one.page === page);
  if (sheet?.image == null || sheet.read === null) return null;
  const seen = windowOf(box, sheet.read, room);
  return (
    <span
      className="crop"
      aria-hidden="true"
      style={{
        width: seen.width,
        height: seen.height,
        backgroundImage: `url("${sheet.image.replace(/["\\\n]/g, encodeURIComponent)}")`,
        backgroundSize: `${seen.pageWidth}px ${seen.pageHeight}px`,
        backgroundPosition: `${-seen.x}px ${-seen.y}px`,
      }}
    />
  );
}
