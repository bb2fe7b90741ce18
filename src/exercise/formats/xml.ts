/** Text made safe for an XML or HTML text node or attribute. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** UTF-8 bytes of an XML part with its declaration. */
export function xmlPart(body: string): Uint8Array {
  return new Uint8Array(Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${body}`, 'utf8'));
}
