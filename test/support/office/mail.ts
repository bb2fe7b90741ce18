/** A part of a mail to write. */
export type MailPart = { readonly type: string; readonly body: string | Uint8Array; readonly filename?: string };

/** Writes a mail; with attachments it is multipart/mixed, all of them in base64. */
export function makeMail(
  headers: Readonly<Record<string, string>>,
  body: string,
  attachments: readonly MailPart[] = [],
): Buffer {
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  if (attachments.length === 0)
    return Buffer.from([...head, 'Content-Type: text/plain; charset=utf-8', '', body, ''].join('\r\n'));
  const parts = attachments.map(({ type, body: content, filename }) =>
    [
      '--frontier',
      `Content-Type: ${type}`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment${filename === undefined ? '' : `; filename="${filename}"`}`,
      '',
      (
        Buffer.from(content)
          .toString('base64')
          .match(/.{1,76}/gu) ?? []
      ).join('\r\n'),
    ].join('\r\n'),
  );
  const text = ['--frontier', 'Content-Type: text/plain; charset=utf-8', '', body].join('\r\n');
  return Buffer.from(
    [
      ...head,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=frontier',
      '',
      text,
      ...parts,
      '--frontier--',
      '',
    ].join('\r\n'),
  );
}

/** Writes a mailbox of messages. */
export function makeMailbox(messages: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    messages.flatMap((message) => [
      Buffer.from('From sender@example.org Mon Jun 01 10:00:00 2009\n'),
      Buffer.from(
        Buffer.from(message)
          .toString('latin1')
          .replace(/^(>*From )/gmu, '>$1'),
        'latin1',
      ),
      Buffer.from('\n'),
    ]),
  );
}
