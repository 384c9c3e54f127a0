import { plural } from '../plural.js';
import type { Words } from '../schema.js';
import { minutes } from './intro.js';
import { chooseAll, onlyNew } from './shared.js';

/** The screens of questions. */
export const screens: Pick<Words, 'steps' | 'rows' | 'pages'> = {
  steps: {
    progress: (step, of) => plural('ur', of, { other: `# میں سے مرحلہ ${step}` }),
    left: (part) => plural('ur', Math.round(minutes * part) || 1, { other: '# منٹ باقی' }),
    next: 'آگے بڑھیں',
    back: 'واپس',
    showResult: 'دکھائیں کہ اب کیا کرنا ہے',
    already:
      'اب تک کے جوابوں کے مطابق: آج ہی طبی مدد لیں۔ اگلے سوال بتائیں گے کہ کیا مدد اس سے بھی جلدی چاہیے۔',
    missing: 'کچھ سوالوں کے جواب ابھی باقی ہیں۔',
    missingHere: 'براہِ کرم کوئی جواب چنیں۔',
    severalHint: chooseAll,
    goesOn: 'جواب دینے پر اگلا سوال آ جاتا ہے۔',
    serious: 'یہ سنگین ہو سکتا ہے۔ چاہیں تو باقی سوال چھوڑ دیں۔',
    stop: 'دیکھیں کہ اب کیا کرنا ہے',
    helpNow: 'ابھی مدد چاہیے؟',
    not: 'یہ شامل نہیں:',
    scale: '0 یعنی کوئی درد نہیں۔ 10 یعنی وہ بدترین درد جو آپ سوچ سکیں۔',
    scaleKeys: 'نمبر ٹائپ بھی کیا جا سکتا ہے۔',
    score: (score) => {
      if (score === 0) return 'کوئی درد نہیں';
      if (score <= 3) return 'ہلکا';
      return score <= 6 ? 'درمیانہ' : 'شدید';
    },
  },
  rows: { yes: 'ہاں', no: 'نہیں', unsure: 'یقین نہیں' },
  pages: {
    'alarm-body': {
      title: 'مساج کے بعد سے، کیا ان میں سے کچھ ہوا ہے؟',
      lead: `ایسا بہت کم ہوتا ہے۔ ${onlyNew}`,
    },
    'alarm-nerves': {
      title: 'اور مساج کے بعد سے، ان میں سے کچھ؟',
      lead: 'ان میں سے کچھ باتیں نجی ہیں۔',
    },
    'alarm-limbs': { title: 'یا مساج کے بعد سے، ان میں سے کچھ؟' },
    'alarm-more': { title: 'آپ نے جو محسوس کیا، اس کے بارے میں کچھ اور' },
  },
};
