import { plural } from '../plural.js';
import type { Words } from '../schema.js';

/** Behind the date of a day. */
const dayParts = {
  morning: 'صبح',
  afternoon: 'دوپہر کے بعد',
  evening: 'شام کو',
  night: 'رات کو',
};

/** The screen of a result, and what can be handed on. */
export const result: Pick<Words, 'result' | 'scale' | 'course' | 'summary' | 'outcomes'> = {
  result: {
    why: 'ہم یہ کیوں کہہ رہے ہیں',
    unanswered: 'آپ نے کچھ سوالوں کے جواب نہیں دیے۔ ان سے پتا چلتا ہے کہ کیا مدد جلدی چاہیے۔',
    nothing: 'خطرے کی جن علامات کا ہم پوچھتے ہیں، آپ نے ان سب پر “نہیں” کہا۔',
    signs: 'عام دُکھن کی چھ علامات',
    signsLead: 'یہ علامات عام ہیں۔ ان سے کچھ ثابت نہیں ہوتا۔',
    todo: 'کیا کرنا ہے',
    watch: 'کن باتوں پر نظر رکھیں',
    checkAgain: (day, part) =>
      `دوبارہ جانچ: ${day}، ${dayParts[part]}۔ کچھ بھی بدلے تو اس سے پہلے۔`,
    change: (question) => `بدلیں: ${question}`,
    changeShort: 'بدلیں',
    answers: 'آپ کے جواب',
    restart: 'پھر سے شروع کریں',
    back: 'سوالوں پر واپس',
    callEmergency: (number) => `\u2066${number}\u2069 پر کال کریں`,
    callLocal: 'ابھی اپنے مقامی ایمرجنسی نمبر پر کال کریں۔ بہت سے موبائل فونوں پر 112 بھی چلتا ہے۔',
    elsewhere: (country) =>
      `${country ? `یہ نمبر اس ملک کے لیے ہے: ${country}۔ ` : ''}کسی اور ملک میں ہیں؟ وہاں کے نمبر پر کال کریں۔`,
    callAdvice: (number) => `صحت کی ہیلپ لائن کو کال کریں: \u2066${number}\u2069`,
    callTherapist: (number) => `اپنے تھراپسٹ کو کال کریں: \u2066${number}\u2069`,
    book: 'اس بارے میں ہم سے رابطہ کریں',
    against: {
      title: 'کیا کسی نے آپ کو تکلیف پہنچائی، یا آپ کی مرضی کے خلاف چھوا؟',
      text: 'اس میں آپ کا کوئی قصور نہیں۔ ڈاکٹر، پولیس یا کسی ہیلپ لائن سے بات کی جا سکتی ہے۔',
    },
    notReviewed: 'ابھی تک کسی ڈاکٹر یا نرس نے اس گائیڈ کو نہیں جانچا۔',
    notDiagnosis:
      'یہ عام مشورہ ہے، بیماری کی تشخیص نہیں۔ اس سے کچھ چھوٹ سکتا ہے۔ فکر ہو تو ڈاکٹر سے پوچھیں۔',
  },
  scale: {
    here: (place, of) => plural('ur', of, { other: `# میں سے درجہ ${place}` }),
  },
  course: {
    title: 'عام طور پر کیا ہوتا ہے',
    text: 'زیادہ تر دُکھن 12 گھنٹوں کے اندر شروع ہوتی ہے، پہلے یا دوسرے دن سب سے زیادہ ہوتی ہے، اور 3 دن بعد زیادہ تر ختم ہو چکی ہوتی ہے۔',
    sketch: 'یہ لکیریں صرف خاکہ ہیں۔ کسی نے اسے روز بہ روز نہیں ناپا۔',
    here: 'آپ یہاں ہیں',
    after: (from, to = from) => {
      if (to > 7)
        return from > 8
          ? plural('ur', from, { other: 'مساج کے # دن بعد' })
          : 'مساج کے 7 سے زیادہ دن بعد';
      if (to === 0) return 'مساج کا دن';
      return plural('ur', to, {
        other: from === to ? 'مساج کے # دن بعد' : `مساج کے ${from} سے # دن بعد`,
      });
    },
    pain: (score) => plural('ur', score, { other: 'درد 10 میں سے #' }),
    you: (from, to, pain) => {
      const days =
        to > 7
          ? from > 8
            ? plural('ur', from, { other: 'دن #' })
            : 'دن 7 کے بعد'
          : plural('ur', to, { other: from === to ? 'دن #' : `دن ${from} سے #` });
      return `آپ: ${days}${pain === undefined ? '' : plural('ur', pain, { other: '، درد #' })}`;
    },
    axis: 'مساج کے بعد کے دنوں میں درد',
    usual: 'زیادہ تر لوگ: تقریباً 3 دن',
    slow: '7 دن تک: معمول ہو سکتا ہے، مگر صرف اگر بہتر ہو رہا ہو',
    above: 'یہ درد اس سے زیادہ ہے جو اس وقت زیادہ تر لوگوں کو ہوتا ہے۔',
    ask: 'یقین نہ ہو تو ڈاکٹر یا فارماسسٹ سے پوچھیں۔',
    only: 'یہ تصویر صرف درد اور دنوں کے بارے میں ہے۔ آپ کے دوسرے جواب بھی اہم ہیں۔',
  },
  summary: {
    open: 'میرے تھراپسٹ یا ڈاکٹر کے لیے',
    lead: 'یہ انہیں دکھایا جا سکتا ہے۔',
    title: 'مساج کے بعد دُکھن',
    made: (when) => `تیار کرنے کا وقت: ${when}۔`,
    result: 'نتیجہ',
    no: 'خطرے کی علامات جن کا جواب “نہیں” ہے',
    copy: 'کاپی کریں',
    share: 'شیئر کریں',
    save: 'متن ڈاؤن لوڈ کریں',
    print: 'پرنٹ کریں',
  },
  outcomes: {
    copied: 'کاپی ہو گیا۔',
    refused: 'یہ صفحہ ایسا نہیں کر سکتا۔ اوپر کا متن چنا ہوا ہے: اسے خود کاپی کر لیں۔',
    file: 'فائل نہیں آئی؟ اس کے بجائے ڈاکٹر کے لیے متن کاپی کر لیں۔',
  },
};
