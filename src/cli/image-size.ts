/** Kinds of images that a page may show safely, told by their first bytes: what a server says of them isn't trusted. */

export interface ImageFile {
  readonly extension: 'png' | 'gif' | 'jpg' | 'webp' | 'avif';
  /** Pixels; undefined where the file doesn't say so near its beginning. */
  readonly width?: number;
  readonly height?: number;
}

/** The frame headers of JPEG that carry the size (ITU T.81, table B.1). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(view: DataView): Pick<ImageFile, 'width' | 'height'> {
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    if (isFrame(view.getUint8(at + 1))) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return {};
}

function webpSize(view: DataView, kind: string): Pick<ImageFile, 'width' | 'height'> {
  const u24 = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
  if (kind === 'VP8X') return { width: u24(24) + 1, height: u24(27) + 1 };
  if (kind === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}

/** The `ispe` property (ISO 23008-12): the first one is the image's own. */
function avifSize(view: DataView, ascii: string): Pick<ImageFile, 'width' | 'height'> {
  const at = ascii.indexOf('ispe');
  return at < 0 || at + 16 > view.byteLength ? {} : { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
}

/** @returns undefined for anything but PNG, GIF, JPEG, WebP and AVIF; SVG too, which can carry scripts */
export function imageFile(bytes: Uint8Array): ImageFile | undefined {
  if (bytes.length < 32) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ascii = String.fromCharCode(...bytes.subarray(0, 1024));
  if (ascii.startsWith('\x89PNG\r\n'))
    return { extension: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  if (/^GIF8[79]a/.test(ascii))
    return { extension: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (ascii.startsWith('\xff\xd8\xff')) return { extension: 'jpg', ...jpegSize(view) };
  if (/^RIFF[^]{4}WEBPVP8[ LX]/.test(ascii)) return { extension: 'webp', ...webpSize(view, ascii.slice(12, 16)) };
  if (/^[^]{4}ftypavi[fs]/.test(ascii)) return { extension: 'avif', ...avifSize(view, ascii) };
  return undefined;
}
