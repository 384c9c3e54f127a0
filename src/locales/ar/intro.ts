import { plural } from '../plural.js';
import type { Words } from '../schema.js';

/** How long the questions take in ordinary soreness; `npm run docs` holds it against the words. */
export const minutes = 6;

/** The first screen, and how it works. */
export const intro: Pick<Words, 'heading' | 'intro' | 'about'> = {
  heading: 'وجع بعد التدليك؟',
  intro: {
    lead: 'هل هو وجع عادي، أم تحتاجون إلى مساعدة؟',
    facts: [
      plural('ar', minutes, {
        one: 'نحو دقيقة واحدة',
        two: 'نحو دقيقتين',
        few: 'نحو # دقائق',
        other: 'نحو # دقيقة',
      }),
      'نصائح للبالغين (18 سنة أو أكثر)، وليست تشخيصًا',
      'لم يراجعه أي طبيب أو ممرّض بعد',
    ],
    kept: 'لا يُرسل شيء، ولا يُحفظ شيء إلا إذا بدأتم دفتر متابعة',
    notKept: 'تبقى إجاباتكم في هذه الصفحة: لا يُرسل شيء ولا يُحفظ شيء',
    start: 'بدء الفحص',
    resume: 'متابعة الفحص',
    putAway: 'مُسحت إجاباتكم.',
    bringBack: 'استعادتها',
    // The isolates keep the digits of a number in their order.
    emergency: (number, country) =>
      `هل يمكن أن تكون حالة طارئة؟ لا تنتظروا. اتصلوا الآن ${number ? `برقم \u2066${number}\u2069` : 'برقم الطوارئ المحلي'}${country ? ` (${country})` : ''}.`,
  },
  about: {
    title: 'المصادر وكيف يعمل هذا',
    text: [
      'قواعد ثابتة تقارن إجاباتكم بنصائح الصحة العامة وبالدراسات. إذا اختلفت القواعد، يؤخذ بأكثرها حذرًا.',
      'يعتمد على نصائح هيئة الصحة البريطانية ومعهد «نايس» البريطاني وغيرهما، وعلى الدراسات المذكورة في البطاقات. هذه الجهات لم تراجعه.',
      'لم يراجعه أي طبيب أو ممرّض بعد. هو للتعلّم. لا يكشف الأمراض ولا ينفيها.',
    ],
    version: (version, date) => `الإصدار ${version}، \u2066${date}\u2069.`,
  },
};
