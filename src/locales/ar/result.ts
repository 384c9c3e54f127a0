import { plural } from '../plural.js';
import type { Words } from '../schema.js';

/** Behind the date of a day. */
const dayParts = {
  morning: 'صباحًا',
  afternoon: 'بعد الظهر',
  evening: 'مساءً',
  night: 'ليلًا',
};

/** The screen of a result, and what can be handed on. */
export const result: Pick<Words, 'result' | 'scale' | 'course' | 'summary' | 'outcomes'> = {
  result: {
    why: 'لماذا نقول هذا',
    unanswered: 'لم تجيبوا عن بعض الأسئلة. هي تبيّن إن كنتم تحتاجون إلى مساعدة أسرع.',
    nothing: 'أجبتم بـ«لا» عن كل علامات التحذير التي نسأل عنها.',
    signs: 'ست علامات للوجع العادي',
    signsLead: 'هذه العلامات معتادة. وهي لا تثبت شيئًا.',
    todo: 'ما يجب فعله',
    watch: 'ما يجب الانتباه له',
    checkAgain: (day, part) =>
      `أعيدوا الفحص يوم ${day} ${dayParts[part]}، أو قبل ذلك إذا تغيّر أي شيء.`,
    change: (question) => `تغيير: ${question}`,
    changeShort: 'تغيير',
    answers: 'إجاباتكم',
    restart: 'البدء من جديد',
    back: 'العودة إلى الأسئلة',
    // The isolates keep the digits of a number in their order.
    callEmergency: (number) => `اتصلوا برقم \u2066${number}\u2069`,
    callLocal: 'اتصلوا الآن برقم الطوارئ المحلي. في كثير من الهواتف المحمولة يعمل الرقم 112 أيضًا.',
    elsewhere: (country) =>
      `${country ? `هذا الرقم صالح في: ${country}. ` : ''}هل أنتم في بلد آخر؟ اتصلوا بالرقم المعتمد هناك.`,
    callAdvice: (number) => `اتصلوا بالخط الصحي: \u2066${number}\u2069`,
    callTherapist: (number) => `اتصلوا باختصاصي التدليك: \u2066${number}\u2069`,
    book: 'تواصلوا معنا بشأن هذا',
    against: {
      title: 'هل آذاكم أحد، أو لمسكم بطريقة لم تريدوها؟',
      text: 'الذنب ليس ذنبكم. يمكنكم التحدث إلى طبيب أو الشرطة أو خط مساعدة.',
    },
    notReviewed: 'لم يراجع أي طبيب أو ممرّض هذا الدليل بعد.',
    notDiagnosis: 'هذه نصائح عامة، وليست تشخيصًا. وقد تفوتها أشياء. إذا كنتم قلقين، فاسألوا طبيبًا.',
  },
  scale: {
    here: (place, of) => `المستوى ${place} من ${of}`,
  },
  course: {
    title: 'كيف تسير الحال عادةً',
    text: 'معظم الوجع يبدأ خلال 12 ساعة، ويكون أشده في اليوم الأول أو الثاني، ويزول معظمه بعد 3 أيام.',
    sketch: 'المنحنيات رسم تقريبي. لم يقِس أحد هذا يومًا بيوم.',
    here: 'أنتم هنا',
    after: (from, to = from) => {
      if (to > 7 && from <= 8) return 'بعد أكثر من 7 أيام من التدليك';
      if (to === 0) return 'يوم التدليك';
      const days =
        from === to || to > 7
          ? plural('ar', from, {
              one: 'يوم واحد',
              two: 'يومين',
              few: '# أيام',
              many: '# يومًا',
              other: '# يوم',
            })
          : `${from} إلى ${to} أيام`;
      return `بعد ${days} من التدليك`;
    },
    pain: (score) => `الألم ${score} من 10`,
    you: (from, to, pain) => {
      const days =
        to > 7
          ? from > 8
            ? `يوم ${from}`
            : 'بعد يوم 7'
          : from === to
            ? `يوم ${to}`
            : `يوم ${from} إلى ${to}`;
      return `أنتم: ${days}${pain === undefined ? '' : `، الألم ${pain}`}`;
    },
    axis: 'الألم في الأيام التي تلي التدليك',
    usual: 'معظم الناس: نحو 3 أيام',
    slow: 'حتى 7 أيام: قد يكون طبيعيًّا، لكن فقط إذا كان يخفّ',
    above: 'هذا ألم أشد مما لدى معظم الناس في هذه المرحلة.',
    ask: 'إذا كان لديكم شك، فاسألوا طبيبًا أو صيدليًّا.',
    only: 'هذه الصورة عن الألم والأيام وحدها. إجاباتكم الأخرى تُحسب أيضًا.',
  },
  summary: {
    open: 'لاختصاصي التدليك أو للطبيب',
    lead: 'يمكنكم عرض هذا عليهم.',
    title: 'وجع بعد التدليك',
    made: (when) => `كُتب يوم ${when}.`,
    result: 'النتيجة',
    no: 'علامات تحذير أجبتم عنها بـ«لا»',
    copy: 'نسخ',
    share: 'مشاركة',
    save: 'تنزيل كنص',
    print: 'طباعة',
  },
  outcomes: {
    copied: 'تم النسخ.',
    refused: 'هذه الصفحة لا تستطيع ذلك. النص في الأعلى محدد: يمكنكم نسخه بأنفسكم.',
    file: 'لم يصل ملف؟ يمكنكم نسخ النص لطبيبكم بدلًا من ذلك.',
  },
};
