import { readFileSync } from 'node:fs';

const folders = {
  lit: '.',
  'survey-core': 'bench',
  'survey-js-ui': 'bench',
  '@typeform/embed': 'bench',
};

/** The versions of what is compared, by package. */
export const versions = () =>
  Object.fromEntries(
    Object.entries(folders).map(([name, folder]) => {
      const file = `${folder}/node_modules/${name}/package.json`;
      return [name, String(JSON.parse(readFileSync(file, 'utf8')).version)];
    }),
  );
