import type { LetterBlock, LetterContent } from '#core/letter';

/** A letter's words in reading order as plain text, one block a paragraph: for review on a screen and for golden files. */
export function letterText(content: LetterContent): string {
  const parts = [
    content.sender,
    content.senderDetails.join('\n'),
    content.address.join('\n'),
    content.marking,
    content.greeting,
    `# ${content.title}`,
    ...content.blocks.map(blockText),
    content.signature.join('\n'),
    content.footer,
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: LetterBlock): string {
  switch (block.kind) {
    case 'heading':
      return `## ${block.text}`;
    case 'subheading':
      return `### ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'notice':
      return `[ ${block.text} ]`;
    case 'list':
      return block.items
        .map(({ lead, text }) => `- ${[lead, text].filter((part) => part !== '').join(' ')}`)
        .join('\n');
  }
}
