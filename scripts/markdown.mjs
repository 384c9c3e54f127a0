import { markdownTable } from 'markdown-table';

const cell = (text = '') =>
  String(text)
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');

export const table = (head, rows) =>
  markdownTable(
    [head, ...rows].map((row) => row.map(cell)),
    { alignDelimiters: false },
  );

export const list = (items) => items.map((item) => `- ${item}`).join('\n');

export const code = (text) => (text ? `\`${text}\`` : '');
