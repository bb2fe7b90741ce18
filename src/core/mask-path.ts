/**
 * A path with everything hidden that could name a person: the first folder, how it lies inside archives, and the
 * extension are left. `Housing/Smith J/notes.docx` is `Housing/…/*.docx`; `a.zip!/b/c.pdf` is `*.zip!/…/*.pdf`.
 */
export function maskPath(path: string): string {
  return path.split('!/').map(maskLevel).join('!/');
}

/** A rule of a selection with its patterns masked as paths are: `--exclude Housing/Smith J/*.pdf` is `--exclude Housing/…/*.pdf`. */
export function maskRule(rule: string): string {
  return rule
    .split(/(--(?:include|exclude|since) )/u)
    .map((part, index) => (index % 2 === 1 || part === '' ? part : maskPattern(part)))
    .join('');
}

/** A pattern or several: what stands between their ends; an instant holds no name and stays. */
function maskPattern(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u.test(text)) return text;
  const end = text.endsWith(' ') ? ' ' : '';
  return `${maskPath(text.trimEnd())}${end}`;
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

/** The extension where it is a known one: what follows a dot can be a surname (`letter to Mr.Jones`). */
function extensionOf(name: string): string {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return knownExtensions.has(extension) && name.length > extension.length + 1 ? `.${extension}` : '';
}

const knownExtensions: ReadonlySet<string> = new Set(
  [
    'pdf doc docx docm dot dotx rtf odt xls xlsx xlsm xlsb xlt xltx ods csv tsv ppt pptx pptm odp pub one vsd vsdx',
    'txt md log xml json jsonl html htm mht mhtml eml msg mbox pst ost vcf ics',
    'zip 7z rar tar gz tgz bz2 xz zst cab iso',
    'jpg jpeg png gif bmp tif tiff heic webp svg psd ai',
    'mp3 wav m4a ogg wma mp4 mov avi mkv wmv amr',
    'mdb accdb db sqlite dbf sql bak dat bin tmp ini cfg lnk url',
    'exe dll msi bat cmd ps1 sh py js ts css',
  ].flatMap((line) => line.split(' ')),
);
