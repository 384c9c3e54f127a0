import type { Words } from '../schema.js';

const sides: Words['sides'] = {
  left: 'بائیں طرف',
  spine: 'ریڑھ کی ہڈی',
  middle: 'بیچ میں',
  right: 'دائیں طرف',
};

/** The picture of the body. */
export const body: Pick<Words, 'sides' | 'place' | 'map'> = {
  sides,
  place: (area, side) => `${area}، ${sides[side]}`,
  map: {
    back: 'پیچھے کا رخ',
    front: 'سامنے کا رخ',
    left: 'آپ کا بایاں',
    right: 'آپ کا دایاں',
    side: 'جسم کا رخ',
    turn: { back: 'سامنے کا رخ دکھائیں', front: 'پیچھے کا رخ دکھائیں' },
    marked: 'چنے گئے حصے:',
    remove: 'ہٹائیں:',
    keys: 'جگہ بدلنے کے لیے تیر والے بٹن اور چننے کے لیے Space دبائیں۔ آگے بڑھنے کے لیے Ctrl + Enter دبائیں۔',
    list: 'یا فہرست سے چنیں',
  },
};
