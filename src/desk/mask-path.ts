/**
 * A path with everything hidden that could name a person: the first folder, how it lies inside archives, and the
 * extension are left. `Housing/Smith J/notes.docx` is `Housing/…/*.docx`; `a.zip!/b/c.pdf` is `*.zip!/…/*.pdf`.
 */
export function maskPath(path: string): string {
  return path.split('!/').map(maskLevel).join('!/');
}

function maskLevel(level: string, depth: number): string {
  const parts = level.split('/');
  const name = parts.at(-1) ?? '';
  const folders = parts.slice(0, -1);
  const file = `*${extensionOf(name)}`;
  if (folders.length === 0) return file;
  // The first folder of a share is a department or a council; folders inside an archive may be anything.
  const first = depth === 0 ? folders[0] : '…';
  const rest = depth === 0 && folders.length > 1 ? ['…'] : [];
  return [first, ...rest, file].join('/');
}

/** The extension where it is one: 1 to 5 letters and digits, at least one letter, so that no name or number slips by. */
function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  const extension = dot < 1 ? '' : name.slice(dot + 1);
  return /^(?=.*[a-z])[a-z0-9]{1,5}$/iu.test(extension) ? `.${extension.toLowerCase()}` : '';
}
