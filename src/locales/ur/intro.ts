import { plural } from '../plural.js';
import type { Words } from '../schema.js';

/** How long the questions take in ordinary soreness; `npm run docs` holds it against the words. */
export const minutes = 6;

/** The first screen, and how it works. */
export const intro: Pick<Words, 'heading' | 'intro' | 'about'> = {
  heading: 'مساج کے بعد جسم دُکھ رہا ہے؟',
  intro: {
    lead: 'یہ عام دُکھن ہے، یا مدد کی ضرورت ہے؟',
    facts: [
      plural('ur', minutes, { other: 'تقریباً # منٹ' }),
      'بالغوں کے لیے مشورہ (18 سال یا زیادہ)، بیماری کی تشخیص نہیں',
      'ابھی تک کسی ڈاکٹر یا نرس نے اسے نہیں جانچا',
    ],
    kept: 'کچھ بھی بھیجا نہیں جاتا، اور ڈائری شروع کیے بغیر کچھ بھی محفوظ نہیں ہوتا',
    notKept: 'آپ کے جواب اسی صفحے پر رہتے ہیں: کچھ بھی بھیجا یا محفوظ نہیں کیا جاتا',
    start: 'جانچ شروع کریں',
    resume: 'جانچ جاری رکھیں',
    putAway: 'آپ کے جواب ہٹا دیے گئے ہیں۔',
    bringBack: 'واپس لائیں',
    emergency: (number, country) =>
      `کیا یہ ہنگامی حالت ہو سکتی ہے؟ انتظار نہ کریں۔ ابھی ${number === undefined ? 'اپنے مقامی ایمرجنسی نمبر' : `\u2066${number}\u2069`} پر کال کریں${country ? ` (${country})` : ''}۔`,
  },
  about: {
    title: 'ذرائع، اور یہ کیسے کام کرتا ہے',
    text: [
      'طے شدہ اصول آپ کے جوابوں کو صحت کے سرکاری مشوروں اور تحقیق سے ملا کر دیکھتے ہیں۔ اصولوں میں فرق ہو تو سب سے محتاط اصول مانا جاتا ہے۔',
      'یہ این ایچ ایس، نائس اور دوسرے اداروں کے مشوروں، اور کارڈوں پر لکھی تحقیق پر مبنی ہے۔ انہوں نے اسے نہیں جانچا۔',
      'ابھی تک کسی ڈاکٹر یا نرس نے اسے نہیں جانچا۔ یہ سیکھنے کے لیے ہے۔ یہ نہ بیماری ڈھونڈ سکتا ہے، نہ یہ بتا سکتا ہے کہ بیماری نہیں ہے۔',
    ],
    version: (version, date) => `ورژن ${version}، ${date}۔`,
  },
};
