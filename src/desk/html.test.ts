import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { escapeHtml, html, styleSheet } from './html.ts';

/** What an independent parser makes of markup: its tags with their attributes, and its text. */
function parsed(markup: string) {
  const tags: { readonly name: string; readonly attributes: Record<string, string> }[] = [];
  let text = '';
  const parser = new Parser({
    onopentag: (name, attributes) => tags.push({ name, attributes: { ...attributes } }),
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(markup);
  return { tags, text };
}

const hostile = fc.string({
  unit: fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '&',
    '`',
    '=',
    '/',
    ' ',
    '\n',
    '-',
    '!',
    'a',
    'script',
    '&lt;',
    '&#60;',
    ']]>',
    '<!--',
  ),
});

describe('html', () => {
  test('no text can make a tag, end one, or leave its attribute', () => {
    fc.assert(
      fc.property(hostile, hostile, (inside, attribute) => {
        const { tags, text } = parsed(html`<p title="${attribute}">${inside}</p>`.toString());
        expect(tags).toEqual([{ name: 'p', attributes: { title: attribute } }]);
        expect(text).toBe(inside);
      }),
      { numRuns: 1000 },
    );
  });

  test('text in lists, and text between markup, is escaped as well', () => {
    fc.assert(
      fc.property(fc.array(hostile), (texts) => {
        const items = texts.map((text) => html`<li>${text}</li>`);
        const { tags, text } = parsed(html`<ul>${items}${texts}</ul>`.toString());
        expect(tags.map((tag) => tag.name)).toEqual(['ul', ...texts.map(() => 'li')]);
        expect(text).toBe(texts.join('') + texts.join(''));
      }),
    );
  });

  test('markup stands as it is, null is nothing, numbers are numbers', () => {
    expect(html`${html`<b>${'<'}</b>`}${null}${0}${[1, 'x']}`.toString()).toBe('<b>&lt;</b>01x');
  });

  test('an object that only looks like markup is no markup', () => {
    const impostor: string = JSON.parse('"<script>"');
    expect(html`${impostor}`.toString()).toBe('&lt;script&gt;');
    expect(escapeHtml(`&<>"'\``)).toBe('&amp;&lt;&gt;&quot;&#39;&#96;');
  });

  test('a style sheet cannot end its element', () => {
    expect(() => styleSheet('a{}</style><script>')).toThrow('holds no <');
    expect(html`<style>${styleSheet('a > b { c: "d" }')}</style>`.toString()).toBe('<style>a > b { c: "d" }</style>');
  });
});
