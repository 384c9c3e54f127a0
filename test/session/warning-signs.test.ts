import { expect } from 'chai';
import { en } from '../../src/locales/index.js';
import { answer, newSign, type Checkup } from '../../src/session/checkup.js';
import { carriedOver, massageAnswer, questionsToday } from '../../src/session/diary/index.js';
import { next, shortCheckQuestions, startShortCheck } from '../../src/session/steps.js';
import {
  evaluate,
  needsHelpToday,
  levelSoFar,
  optionsOf,
  path,
  questionIds,
  questionOf,
  questions,
  warningSigns,
  type Answers,
  type QuestionId,
  type WarningSign,
} from '../../src/triage/internal.js';
import { changes, frozen, report, slow } from '../triage/every.js';
import { ordinary } from '../triage/examples.js';

/** The signs whose absence carries the answer to this question over to the next day. */
const signsOf = (id: QuestionId): readonly WarningSign[] => [questionOf(id).sign ?? []].flat();

/** What the short check shows of a sign. */
function wordsOf(sign: WarningSign): string {
  if (sign === 'night' || sign === 'place') return en.shortCheck.signs[sign];
  const { ask, counts = '' } = en.questions[sign];
  return `${ask}. ${counts}`;
}

function isCarried(id: QuestionId): boolean {
  const { nextDay } = questionOf(id);
  return nextDay !== 'asked' && nextDay !== 'lasts';
}
const carried = questionIds.filter(isCarried);
const alwaysAskedRows = questionIds.filter(
  (id) => questions[id].kind === 'row' && !questionOf(id).askedWhen,
);

/** Of a question that is carried over and is no sign of its own: the sign of each option that matters. */
type Covering = Readonly<Record<string, readonly [WarningSign, RegExp]>>;

const same = (options: string, sign: WarningSign, words: RegExp): Covering =>
  Object.fromEntries(options.split(' ').map((option) => [option, [sign, words]] as const));

const newPlace = /new place/;
const newKind = /new kind of pain/;
const covering: { readonly [Id in QuestionId]?: Covering } = {
  'neck-signs': same('yes unsure', 'stroke', /speaking, seeing.*spinning room/s),
  'growing-swelling': same('yes unsure', 'skin-change', /bruise.*swelling/),
  'foot-sore': same('yes unsure', 'skin-change', /\bsore\b/),
  'operated-place': same('yes unsure', 'place', newPlace),
  joint: same('swollen hot', 'skin-change', /swelling/),
  look: {
    // Marks do not come without another massage; on thin blood they are bruises.
    ...same('small-bruise large-bruise marks', 'skin-change', /bruise/),
    ...same('lump', 'skin-change', /lump/),
    ...same('rash hives hot blisters', 'skin-change', /rash/),
    ...same('sore', 'skin-change', /\bsore\b/),
    ...same('joint', 'skin-change', /swelling/),
    ...same('burn', 'skin-change', /burn/),
  },
  shooting: same('one both', 'nerves', /shoots down/),
  numbness: {
    ...same('gone fading still spreading both', 'nerves', /numb.*tingl|tingl.*numb/),
    ...same('face', 'stroke', /numb face/),
    ...same('saddle', 'saddle', /between your legs/),
  },
  weakness: same('slight shoulder clear worsening both', 'nerves', /weak/),
  areas: Object.fromEntries(
    optionsOf('areas').map((option) => [option, ['place', newPlace]] as const),
  ),
  spread: same('wide area spot spine', 'place', newPlace),
  treated: same('yes one-of-two partly no', 'place', newPlace),
  quality: {
    ...same('dull stiff tender cramp sharp burning band eases moving none', 'place', newKind),
    ...same('shooting', 'nerves', /shoots down/),
    ...same('numb', 'nerves', /numb/),
    ...same('weak', 'nerves', /weak/),
    ...same('tearing', 'tearing', /tearing/),
    ...same('cough', 'night', /cough/),
  },
  night: {
    ...same('first wakes', 'night', /wakes/),
    ...same('constant', 'night', /never stops/),
    // What was there before the massage is not new; turning over counts with weak bones alone.
    ...same('before turning', 'night', /Pain/),
  },
};

describe('the warning signs of the short check', () => {
  it('have each row that is always asked, in its own words', () => {
    for (const id of alwaysAskedRows) {
      expect(warningSigns, id).to.include(id);
      expect(signsOf(id), id).to.deep.equal([id]);
    }
  });

  it('are, beside rows, the night and the place', () => {
    const others = warningSigns.filter((sign) => !(alwaysAskedRows as string[]).includes(sign));
    expect(others).to.have.members(['pregnancy-alarm', 'night', 'place']);
  });

  it('have words each, none of them those of another', () => {
    const words = warningSigns.map(wordsOf);
    for (const told of words) expect(told.trim()).not.to.equal('.');
    expect(new Set(words).size).to.equal(warningSigns.length);
  });

  for (const id of carried) {
    it(`are named by what is taken over to the next day: ${id}`, () => {
      const signs = signsOf(id);
      expect(signs).to.have.length.above(0);
      for (const sign of signs) expect(warningSigns).to.include(sign);
    });

    it(`cover, in their words, each answer that a "No" to them denies: ${id}`, () => {
      if ((signsOf(id) as readonly string[]).includes(id) && questions[id].kind === 'row') return;
      const calm = (questionOf(id).nextDay as { calm?: string | readonly string[] }).calm ?? [];
      const others = optionsOf(id).filter((option) => ![calm].flat().includes(option));
      const covered = covering[id] ?? {};
      expect(Object.keys(covered)).to.include.members(others.filter((one) => one !== 'no'));
      for (const [option, [sign, words]] of Object.entries(covered)) {
        expect(signsOf(id), `${id}: ${option}`).to.include(sign);
        expect(wordsOf(sign), `${id}: ${option}`).to.match(words);
      }
    });
  }

  it('are each named by some question', () => {
    expect(new Set(carried.flatMap(signsOf))).to.have.all.keys(warningSigns);
  });
});

describe('a "No" to the list of the short check', () => {
  it('takes over nothing that names no sign, in any one change', () => {
    let tried = 0;
    for (const { answers } of changes) {
      tried++;
      for (const id of carriedOver(answers)) expect(signsOf(id), id).to.have.length.above(0);
    }
    report('Carried over', tried);
  });

  it('calms nothing that was not calm: that is asked again, in any one change', () => {
    for (const { answers } of changes) {
      for (const id of carriedOver(answers)) {
        const { nextDay } = questionOf(id);
        const { calm } = nextDay as { readonly calm: string | readonly string[] };
        if (answers[id] !== undefined) expect(String(answers[id]), id).to.equal(String(calm));
      }
    }
  });
});

describe('a "Yes" to the list of the short check', () => {
  /** The questions that a sign is about, where they are to be asked at all. */
  const asksFor = (sign: WarningSign, answers: Answers): readonly QuestionId[] => {
    const ids: readonly QuestionId[] = sign === 'place' ? ['areas'] : [sign];
    return ids.filter((id) => {
      const { askedWhen } = questionOf(id);
      // What the page before decides is open until that is answered.
      return !askedWhen || evaluate(askedWhen, answers) === true;
    });
  };

  const shortCheckOf = (before: Answers): Checkup =>
    frozen(startShortCheck(before, questionsToday(before), carriedOver(before)));

  for (const sign of ['yes', 'unsure'] as const) {
    it(`(${sign}) leads to a whole check that asks about each of them, in any one change`, () => {
      let tried = 0;
      for (const { answers } of changes) {
        for (const days of [1, 2, 3, 5, 9]) {
          const before = { ...answers, massage: massageAnswer(days) };
          const begun = answer(shortCheckOf(before), newSign, sign);
          // Nothing else was answered yet, or all as it was at the last check.
          const again = shortCheckQuestions(begun).reduce(
            (checkup, id) => answer(checkup, id, before[id]),
            begun,
          );
          for (const checkup of [begun, again]) {
            if (levelSoFar(checkup.answers) === 'emergency') continue;
            const whole = next(frozen(checkup));
            tried++;
            expect(whole.screen).to.equal('alarm-body');
            expect(whole.shortCheck).to.equal(undefined);
            const asked = path(whole.answers).flatMap((page) => page.questions);
            // Where help is needed today, only what could be an emergency is still asked.
            if (needsHelpToday(levelSoFar(whole.answers))) continue;
            for (const one of warningSigns) {
              for (const id of asksFor(one, whole.answers)) {
                expect(asked, JSON.stringify(before)).to.include(id);
                const isToday = shortCheckQuestions(checkup).includes(id);
                if (!isToday) expect(whole.answers[id], id).to.equal(undefined);
              }
            }
          }
        }
      }
      report(`Whole checks after "${sign}"`, tried);
    }).timeout(slow);
  }

  it('is asked about the night, from the day after on', () => {
    for (const days of [1, 2, 9]) {
      const before = { ...ordinary, massage: massageAnswer(days) };
      const whole = next(frozen(answer(shortCheckOf(before), newSign, 'yes')));
      expect(path(whole.answers).flatMap((page) => page.questions)).to.include.members([
        'night',
        'areas',
        'worried',
      ]);
    }
  });
});
