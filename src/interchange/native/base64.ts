const sliceLength = 0x8000;

/** Bytes as base64. */
export const base64Of = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += sliceLength)
    text += String.fromCharCode(...bytes.subarray(at, at + sliceLength));
  return btoa(text);
};

/** The bytes of base64; null when it is none. */
export const bytesOfBase64 = (text: string): Uint8Array<ArrayBuffer> | null => {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
};
