import { borrow, float, type Pdfium, uint } from './pdf-library.ts';

/** A picture placed on a page. */
export interface Placed {
  width: number;
  height: number;
  /** The finer of its two densities on the page, dots an inch. */
  dpi: number;
}

const imageObject = 3;
const formObject = 5;

/** Forms within forms deeper than this carry no scan; a file may nest them without end. */
const deepest = 4;

/** A scan is one picture, at most a few hundred strips; a drawing may have a hundred thousand objects. */
const mostObjects = 2000;

/** Matrix of an object on its page or in its form: by how much it enlarges. */
function enlargement(pdfium: Pdfium, object: number): number {
  return borrow(pdfium, 24, (at) => {
    if (!pdfium._FPDFPageObj_GetMatrix(object, at)) return 1;
    return Math.hypot(float(pdfium, at), float(pdfium, at + 4)) || 1;
  });
}

function placed(pdfium: Pdfium, object: number, scale: number): Placed | null {
  // FPDF_IMAGEOBJ_METADATA: width, height, horizontal and vertical density, and 12 bytes that are not needed.
  return borrow(pdfium, 28, (at) => {
    // Without the page it tells sizes from the headers alone and decodes nothing.
    if (!pdfium._FPDFImageObj_GetImageMetadata(object, 0, at)) return null;
    const dpi = Math.max(float(pdfium, at + 8), float(pdfium, at + 12)) / scale;
    return { width: uint(pdfium, at), height: uint(pdfium, at + 4), dpi };
  });
}

/** The pictures of a page, those within forms too. */
export function picturesOf(pdfium: Pdfium, page: number): Placed[] {
  const found: Placed[] = [];
  let left = mostObjects;
  const visit = (object: number, scale: number, depth: number): void => {
    if (left-- <= 0) return;
    const type = pdfium._FPDFPageObj_GetType(object);
    if (type === imageObject) {
      const picture = placed(pdfium, object, scale);
      if (picture !== null) found.push(picture);
    }
    if (type === formObject && depth < deepest) {
      const inner = scale * enlargement(pdfium, object);
      const count = pdfium._FPDFFormObj_CountObjects(object);
      for (let i = 0; i < count && left > 0; i++)
        visit(pdfium._FPDFFormObj_GetObject(object, i), inner, depth + 1);
    }
  };
  const count = pdfium._FPDFPage_CountObjects(page);
  for (let i = 0; i < count && left > 0; i++) visit(pdfium._FPDFPage_GetObject(page, i), 1, 0);
  return found;
}
