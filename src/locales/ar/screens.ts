import { plural } from '../plural.js';
import { minutes } from './intro.js';
import type { Words } from '../schema.js';
import { chooseAll, onlyNew } from './shared.js';

/** The screens of questions. */
export const screens: Pick<Words, 'steps' | 'rows' | 'pages'> = {
  steps: {
    progress: (step, of) => `الخطوة ${step} من ${of}`,
    left: (part) =>
      plural('ar', Math.round(minutes * part) || 1, {
        one: 'بقيت دقيقة',
        two: 'بقيت دقيقتان',
        few: 'بقيت # دقائق',
        other: 'بقيت # دقيقة',
      }),
    next: 'متابعة',
    back: 'رجوع',
    showResult: 'عرض ما يجب فعله الآن',
    already:
      'من إجاباتكم حتى الآن: اطلبوا مساعدة طبية اليوم. الأسئلة التالية تبيّن إن كنتم تحتاجون إليها أسرع.',
    missing: 'بعض الأسئلة ما زالت تحتاج إلى إجابة.',
    missingHere: 'الرجاء اختيار إجابة.',
    severalHint: chooseAll,
    goesOn: 'إجابتكم تنقلكم إلى السؤال التالي.',
    serious: 'قد يكون هذا خطيرًا. يمكنكم تخطي الباقي.',
    stop: 'معرفة ما يجب فعله الآن',
    helpNow: 'تحتاجون مساعدة الآن؟',
    not: 'لا يُحسب:',
    scale: '0 يعني لا ألم. 10 يعني أسوأ ألم يمكنكم تخيّله.',
    scaleKeys: 'يمكنكم أيضًا كتابة الرقم.',
    score: (score) => {
      if (score === 0) return 'لا ألم';
      if (score <= 3) return 'خفيف';
      return score <= 6 ? 'متوسط' : 'شديد';
    },
  },
  rows: { yes: 'نعم', no: 'لا', unsure: 'لا أدري' },
  pages: {
    'alarm-body': {
      title: 'منذ التدليك، هل حدث لكم أي من هذه؟',
      lead: `هي نادرة. ${onlyNew}`,
    },
    'alarm-nerves': {
      title: 'ومنذ التدليك، أي من هذه؟',
      lead: 'بعضها أمور خاصة.',
    },
    'alarm-limbs': { title: 'أو منذ التدليك، أي من هذه؟' },
    'alarm-more': { title: 'المزيد عمّا لاحظتموه' },
  },
};
