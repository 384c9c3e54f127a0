import { toJsonSchema } from '@valibot/to-json-schema';
import { load } from './load.mjs';

/** @type {typeof import('../src/element/read-own-words.js')} */
const { ownWordsSchema } = await load('src/element/read-own-words.ts');

/** What a site can say in words of its own, for editors: what is valid here the element takes. */
export const wordsSchema = {
  ...toJsonSchema(ownWordsSchema, {
    // An address is checked by the browser; spaces around a text go.
    ignoreActions: ['check', 'trim'],
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      'message' in valibotSchema && typeof valibotSchema.message === 'string'
        ? { ...jsonSchema, description: `${valibotSchema.message}.` }
        : undefined,
  }),
  title: 'The own words of a site with <soreness-checker>',
};
