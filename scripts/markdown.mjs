import { markdownTable } from 'markdown-table';

const cell = (text = '') => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/**
 * @param {string[]} head
 * @param {(string | undefined)[][]} rows
 */
export const table = (head, rows) =>
  markdownTable(
    [head, ...rows].map((row) => row.map(cell)),
    { alignDelimiters: false },
  );

/** @param {string[]} items */
export const list = (items) => items.map((item) => `- ${item}`).join('\n');

/** @param {string | undefined} text */
export const code = (text) => (text ? `\`${text}\`` : '');
