import { PDFiumModule } from '@hyzyla/pdfium';

type Package = Awaited<ReturnType<typeof PDFiumModule>>;

/** Functions of PDFium that the package carries but does not declare; see `fpdf_edit.h` and `fpdfview.h` of PDFium. */
interface Undeclared {
  _FPDFPageObj_GetMatrix(object: number, matrix: number): number;
  _FPDFImageObj_GetImageMetadata(object: number, page: number, metadata: number): number;
  _FPDFFormObj_CountObjects(form: number): number;
  _FPDFFormObj_GetObject(form: number, index: number): number;
  _FPDF_GetFormType(document: number): number;
  _FPDFPage_GetRotation(page: number): number;
  _FPDFPage_GetAnnotCount(page: number): number;
  _FPDF_GetPageBoundingBox(page: number, box: number): number;
  _FPDFPageObj_HasTransparency(object: number): number;
  _FPDFPageObj_GetClipPath(object: number): number;
  _FPDFClipPath_CountPaths(clip: number): number;
  _FPDFTextObj_GetTextRenderMode(object: number): number;
  _FPDFImageObj_GetImageFilterCount(object: number): number;
  _FPDFImageObj_GetImageFilter(object: number, index: number, name: number, length: number): number;
  _FPDFImageObj_GetImageDataRaw(object: number, data: number, length: number): number;
}

export type Pdfium = Package & Undeclared;

function whole(module: Package): module is Pdfium {
  return [
    '_FPDFPageObj_GetMatrix',
    '_FPDFImageObj_GetImageMetadata',
    '_FPDFFormObj_CountObjects',
    '_FPDFFormObj_GetObject',
    '_FPDF_GetFormType',
    '_FPDFPage_GetRotation',
    '_FPDFPage_GetAnnotCount',
    '_FPDF_GetPageBoundingBox',
    '_FPDFPageObj_HasTransparency',
    '_FPDFPageObj_GetClipPath',
    '_FPDFClipPath_CountPaths',
    '_FPDFTextObj_GetTextRenderMode',
    '_FPDFImageObj_GetImageFilterCount',
    '_FPDFImageObj_GetImageFilter',
    '_FPDFImageObj_GetImageDataRaw',
  ].every((name) => name in module);
}

/** Starts the engine from its compiled WebAssembly: compiling it anew takes longer than all else in opening a document. */
export async function startPdfium(engine: WebAssembly.Module): Promise<Pdfium> {
  const module = await PDFiumModule({
    locateFile: () => '',
    instantiateWasm: (imports, started) => {
      const instance = new WebAssembly.Instance(engine, imports);
      started(instance);
      return instance.exports;
    },
  });
  if (!whole(module)) throw new Error('the PDF engine lacks functions it should have');
  module._FPDF_InitLibraryWithConfig({});
  return module;
}

/** The engine's memory, see `pdfMemory`, is used up. */
export class OutOfMemory extends Error {
  override readonly name = 'OutOfMemory';
  constructor() {
    super('the page needs more memory than the PDF engine is given');
  }
}

/** Runs with some of the engine's memory, given back afterwards. @throws OutOfMemory */
export function borrow<T>(pdfium: Pdfium, bytes: number, use: (at: number) => T): T {
  const at = pdfium.wasmExports.malloc(bytes);
  if (at === 0) throw new OutOfMemory();
  try {
    return use(at);
  } finally {
    pdfium.wasmExports.free(at);
  }
}

/** A 32-bit float of the engine's memory. */
export function float(pdfium: Pdfium, at: number): number {
  return new DataView(pdfium.HEAPU8.buffer).getFloat32(at, true);
}

/** An unsigned 32-bit number of the engine's memory. */
export function uint(pdfium: Pdfium, at: number): number {
  return new DataView(pdfium.HEAPU8.buffer).getUint32(at, true);
}
