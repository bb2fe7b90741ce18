/**
 * The same function of a text, with its answers kept: the lines, labels and headings of a council's documents repeat, and several rules ask
 * the same of each. At most `most` answers are kept, then it begins anew, so that no file fills the memory. The function must depend on
 * nothing but the text.
 */
export function remembered<Answer>(most: number, make: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.answer;
    const own = copyOf(text);
    const answer = make(own);
    if (known.size >= most) known.clear();
    known.set(own, { answer });
    return answer;
  };
}

// V8 keeps a piece of a text as a view of the whole: kept for long, each line would hold its passage of 16,000 characters. A piece of a new text holds that alone.
function copyOf(text: string): string {
  return text.length < leastView ? text : `${text} `.slice(0, -1);
}

// Shorter pieces are copies anyway.
const leastView = 13;
