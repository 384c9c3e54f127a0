import { expect } from 'chai';
import { ordinary } from '../../demo/ordinary.js';
import { newCheckup, type Checkup } from '../../src/session/checkup.js';
import { dayOf } from '../../src/session/diary/index.js';
import { modelOf, type Offer } from '../../src/session/model.js';
import { newSession, type Session } from '../../src/session/state.js';
import { assessValid, path, type Answers } from '../../src/triage/internal.js';
import { frozen } from '../triage/every.js';

const now = new Date('2026-11-23T10:00').getTime();
const everything: Offer = { show: 'check tips myths prepare', noDiary: false };

const on = (screen: Checkup['screen'], answers: Answers = {}, more: Partial<Session> = {}) =>
  frozen({ ...newSession(now), ...more, checkup: { ...newCheckup, screen, answers } });

const model = (...of: Parameters<typeof on>) => modelOf(on(...of), everything);

/** How often an answer is read while something is derived: what is derived twice reads twice. */
function readsOf(answers: Answers, question: keyof Answers, derive: (counted: Answers) => void) {
  let reads = 0;
  const counted = Object.defineProperty({ ...answers }, question, {
    enumerable: true,
    get: () => {
      reads += 1;
      return answers[question];
    },
  });
  derive(counted);
  return reads;
}

describe('the model of a screen', () => {
  it('has the sections that the site wants, in its order', () => {
    const offer = { show: 'myths check', noDiary: false };
    expect(modelOf(on('intro'), offer).sections).to.deep.equal(['myths', 'check']);
  });

  it('has the check alone while questions are on the screen', () => {
    expect(model('massage')).to.deep.include({ isAsking: true, sections: ['check'] });
    const diaryState = {
      ...newSession(now).diaryState,
      diary: { massageDay: dayOf(now) - 1, entries: [{ at: now, answers: ordinary }] },
    };
    const asked = model('short-check', ordinary, { diaryState });
    expect(asked).to.deep.include({ isAsking: true, sections: ['check'] });
    expect(asked.shortCheckQuestions).to.deep.equal([]);
  });

  for (const [level, answers] of Object.entries({
    urgent: { fever: 'yes' },
    emergency: { chest: 'yes' },
  } as const)) {
    it(`has no cards beside a result of ${level}: nothing there may delay`, () => {
      const { sections, result } = model('result', { ...ordinary, ...answers });
      expect(result?.level).to.equal(level);
      expect(sections).to.deep.equal(['check']);
    });
  }

  it('has cards beside calmer results', () => {
    const { sections, result } = model('result', { ...ordinary, worried: 'yes' });
    expect(result?.level).to.equal('doctor');
    expect(sections).to.deep.equal(['check', 'tips', 'myths', 'prepare']);
  });

  it('has nothing of the check where the site shows none', () => {
    const found = modelOf(on('result', ordinary), { show: 'tips', noDiary: false });
    expect(found.result).to.equal(undefined);
    expect(found.sections).to.deep.equal(['tips']);
    expect(modelOf(on('massage'), { show: 'tips', noDiary: false }).isAsking).to.equal(false);
  });

  it('has each reason once, with all answers that led to it', () => {
    const { result } = model('result', {
      ...ordinary,
      saddle: 'yes',
      nerves: 'yes',
      numbness: 'saddle',
    });
    expect(result?.reasons.map(({ id }) => id)).to.deep.equal(['saddle']);
    expect(result?.reasons[0]?.answers.map(({ question }) => question)).to.deep.equal([
      'saddle',
      'numbness',
    ]);
  });

  it('has the reasons of an emergency alone where there is one', () => {
    const { result } = model('result', { ...ordinary, chest: 'yes', worried: 'yes' });
    expect(result?.reasons.map(({ id }) => id)).to.deep.equal(['chest']);
  });

  it('says when to check again, counted from when the screen was reached', () => {
    const { result } = model('result', ordinary);
    expect(result?.nextCheckAt).to.equal(new Date('2026-11-24T10:00').getTime());
    expect(model('result', { ...ordinary, fever: 'yes' }).result?.nextCheckAt).to.equal(undefined);
  });

  it('keeps nothing of a diary that the site turned off', () => {
    expect(modelOf(on('intro'), { ...everything, noDiary: true }).kept).to.equal(undefined);
    expect(model('intro').kept).to.deep.equal(newSession(now).diaryState);
  });

  it('goes along the path once, and assesses once', () => {
    const answers: Answers = ordinary;
    const pages = path(answers);
    const reads = (derive: (counted: Answers) => void) => readsOf(answers, 'saddle', derive);
    const ofPath = reads((counted) => void path(counted));
    const ofAssessment = reads((counted) => void assessValid(counted, 'self-care', pages));
    const render = (screen: Checkup['screen']) => (counted: Answers) =>
      void modelOf(
        { ...newSession(now), checkup: { ...newCheckup, screen, answers: counted } },
        everything,
      );
    expect(reads(render('massage'))).to.be.within(ofPath, 2 * ofPath - 1);
    const ofResult = reads(render('result'));
    expect(ofResult).to.be.at.least(ofPath + ofAssessment);
    expect(ofResult).to.be.below(2 * ofPath + ofAssessment);
    expect(ofResult).to.be.below(ofPath + 2 * ofAssessment);
  });
});
