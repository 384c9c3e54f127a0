import type { Words } from '../schema.js';

const sides: Words['sides'] = {
  left: 'اليسار',
  spine: 'العمود الفقري',
  middle: 'الوسط',
  right: 'اليمين',
};

/** The picture of the body. */
export const body: Pick<Words, 'sides' | 'place' | 'map'> = {
  sides,
  place: (area, side) => `${area}، ${sides[side]}`,
  map: {
    back: 'من الخلف',
    front: 'من الأمام',
    left: 'يساركم',
    right: 'يمينكم',
    side: 'جهة الجسم',
    turn: { back: 'عرض الجسم من الأمام', front: 'عرض الجسم من الخلف' },
    marked: 'المحدد:',
    remove: 'إزالة:',
    keys: 'استعملوا مفاتيح الأسهم للتنقل، ومفتاح المسافة للاختيار. اضغطوا Ctrl + Enter للمتابعة.',
    list: 'أو اختاروا من قائمة',
  },
};
