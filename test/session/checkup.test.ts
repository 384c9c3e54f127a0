import { expect } from 'chai';
import {
  answer,
  answerOf,
  isUnanswered,
  newCheckup,
  newSign,
  toggle,
  type Checkup,
} from '../../src/session/checkup.js';
import { modelOf } from '../../src/session/model.js';
import { newSession } from '../../src/session/state.js';
import {
  back,
  edit,
  finish,
  next,
  shortCheckQuestions,
  start,
  startAgain,
  startShortCheck,
} from '../../src/session/steps.js';
import {
  assess,
  levelSoFar,
  path,
  questionIds,
  questions,
  stepCount,
  type Answers,
} from '../../src/triage/internal.js';
import { changes, frozen, report, slow } from '../triage/every.js';
import { ordinary } from '../triage/examples.js';

/** What the screen of a checkup is made from. */
const model = (checkup: Checkup) =>
  modelOf({ ...newSession(0), checkup }, { show: 'check', noDiary: false });

const pageOf = (checkup: Checkup) => model(checkup).page;
const needsHelp = (checkup: Checkup) => model(checkup).needsHelp;
const progressOf = (checkup: Checkup) => pageOf(checkup)?.progress;

/** A checkup on a screen, frozen: whatever changes it in place throws. */
const at = (screen: Checkup['screen'], answers: Answers = ordinary, more: Partial<Checkup> = {}) =>
  frozen({ ...newCheckup, screen, answers: { ...answers }, ...more });

/** Goes on to the result, answering what is missing on the way; every state that it passes. */
function walk(answers: Answers): readonly Checkup[] {
  const states = [start(frozen(newCheckup))];
  // No path has more pages than there are questions: a limit, so that a fault can't go on for ever.
  while (states.at(-1)!.screen !== 'result' && states.length < 2 * questionIds.length) {
    const asked = next(states.at(-1)!);
    states.push(
      frozen(asked.errors.reduce((it, id) => answer(it, id, answers[id as 'pain']), asked)),
    );
  }
  return states;
}

describe('a checkup', () => {
  it('begins with an intro, and nothing answered', () => {
    expect(newCheckup).to.deep.equal({ screen: 'intro', answers: {}, errors: [], editing: false });
    expect(pageOf(newCheckup)).to.equal(undefined);
  });

  it('knows the page that it is on, with what is asked there', () => {
    expect(pageOf(at('massage'))).to.deep.include({ id: 'massage', questions: ['massage'] });
    const { questions = [] } = pageOf(at('alarm-nerves', { ...ordinary, nerves: 'yes' })) ?? {};
    expect(questions.slice(0, 3)).to.deep.equal(['saddle', 'nerves', 'both-sides']);
  });

  it('starts on the first page', () => {
    expect(start(frozen(newCheckup)).screen).to.equal('alarm-body');
  });

  it('keeps the answers when it is started again', () => {
    const again = start(at('result', ordinary, { errors: ['trend'], editing: true }));
    expect(again).to.deep.equal(at('alarm-body'));
  });

  it('ends with the result on every path that there is', () => {
    const paths = new Map(changes.map(({ answers }) => [JSON.stringify(path(answers)), answers]));
    for (const answers of paths.values()) {
      const states = walk(answers);
      const places = new Set(states.map(({ screen }) => screen));
      const given = states.at(-1)!.answers;
      expect([...places]).to.deep.equal([...path(given).map(({ id }) => id), 'result']);
      expect(assess(given).unanswered).to.deep.equal([]);
      expect(assess(given).level).to.equal(levelSoFar(answers));
    }
    report('Walks to the result', paths.size);
  }).timeout(slow);
});

describe('an answer', () => {
  it('is noted, and what was missing stays so until Continue', () => {
    const before = at('massage', {}, { errors: ['massage'] });
    const after = answer(before, 'massage', 'today');
    expect(after).to.deep.equal({ ...before, answers: { massage: 'today' } });
  });

  it('can be changed, and taken back', () => {
    expect(answer(at('massage'), 'massage', 'today').answers.massage).to.equal('today');
    expect(answer(at('massage'), 'massage', undefined).answers.massage).to.equal(undefined);
  });
});

describe('a toggle', () => {
  const look = (given: Answers['look'], option: string) =>
    toggle(at('alarm-more', { look: given }), 'look', option).answers.look;

  it('ticks one more', () => {
    expect(look(undefined, 'lump')).to.deep.equal(['lump']);
    expect(look(['lump'], 'small-bruise')).to.have.members(['small-bruise', 'lump']);
  });

  it('unticks, and the last one leaves the question open', () => {
    expect(look(['small-bruise', 'lump'], 'lump')).to.deep.equal(['small-bruise']);
    expect(look(['lump'], 'lump')).to.equal(undefined);
  });

  it('takes "none" for the only one', () => {
    expect(look(['small-bruise', 'lump'], 'none')).to.deep.equal(['none']);
    expect(look(['none'], 'rash')).to.deep.equal(['rash']);
    expect(look(['none'], 'none')).to.equal(undefined);
  });
});

describe('next', () => {
  it('goes on to the next page, and from the last to the result', () => {
    expect(next(at('massage')).screen).to.equal('began');
    expect(next(at('alarm-limbs')).screen).to.equal('massage');
    expect(next(at('worried')).screen).to.equal('result');
  });

  it('stays while answers are missing, names them, and keeps the others', () => {
    const before = at('alarm-body', { ...ordinary, breath: undefined });
    expect(next(before)).to.deep.equal({ ...before, errors: ['breath'] });
    expect(next(at('massage', {})).errors).to.deep.equal(['massage']);
  });

  it('asks for a follow-up that has just been opened', () => {
    const before = at('daily', { ...ordinary, pain: 8, painkillers: undefined });
    expect(next(before).screen).to.equal('painkillers');
    const later = at('began', { ...ordinary, massage: 'two-days', onset: undefined });
    expect(next(later).screen).to.equal('onset');
    const gate = at('alarm-nerves', { ...ordinary, fever: 'yes', 'fever-brain': undefined });
    expect(next(gate).errors).to.deep.equal(['fever-brain']);
  });

  it('leads from a gate to the page that it has opened, and past it where it stays shut', () => {
    for (const gate of [{ nerves: 'yes' }, { 'skin-change': 'unsure' }] as const) {
      expect(next(at('alarm-limbs', { ...ordinary, ...gate })).screen).to.equal('alarm-more');
    }
    expect(next(at('alarm-limbs')).screen).to.equal('massage');
  });

  it('does not wait for the other rows in an emergency', () => {
    expect(next(at('alarm-body', { chest: 'yes' }))).to.deep.equal(at('result', { chest: 'yes' }));
    const neck = { ...ordinary, areas: ['neck-left'], 'neck-signs': 'yes' } as const;
    expect(next(at('neck-signs', { ...neck, trend: undefined })).screen).to.equal('result');
  });

  it('waits for them when it is only not sure', () => {
    const before = at('alarm-body', { chest: 'unsure' });
    expect(next(before).screen).to.equal('alarm-body');
    expect(next(before).errors).to.deep.equal(['breath', 'stroke', 'tearing', 'allergy']);
  });

  it('passes over a page on which nothing could matter any more', () => {
    // A swollen joint can call for help today, and for no more.
    const arthritis = { ...ordinary, conditions: ['arthritis'], joint: undefined } as const;
    expect(next(at('conditions', arthritis)).screen).to.equal('joint');
    expect(next(at('conditions', { ...arthritis, chest: 'unsure' })).screen).to.equal('worried');
  });

  it('stays with the result', () => {
    expect(next(at('result')).screen).to.equal('result');
  });
});

describe('back', () => {
  it('leads through every page to the intro, with the answers kept', () => {
    const places = [];
    let checkup: Checkup = at('result');
    while (checkup.screen !== 'intro') {
      checkup = frozen(back(checkup));
      expect(checkup.answers).to.deep.equal(ordinary);
      places.unshift(checkup.screen);
    }
    expect(places).to.deep.equal(['intro', ...path(ordinary).map(({ id }) => id)]);
  });

  it('leads from an emergency to the page of its sign', () => {
    expect(back(at('result', { ...ordinary, saddle: 'yes' })).screen).to.equal('alarm-nerves');
  });

  it('stays at the intro', () => {
    const checkup = at('intro');
    expect(back(checkup)).to.equal(checkup);
  });

  it('forgets what was missing', () => {
    expect(back(at('areas', ordinary, { errors: ['areas'] }))).to.deep.equal(at('kind'));
  });

  it('leads from an edit to the result', () => {
    const checkup = back(at('areas', ordinary, { errors: ['areas'], editing: true }));
    expect(checkup).to.deep.equal(at('result'));
  });
});

describe('an edit from the result', () => {
  it('opens the page that asks the question', () => {
    expect(edit(at('result'), 'trend')).to.deep.equal(at('trend', ordinary, { editing: true }));
  });

  it('opens nothing for a question that is not asked', () => {
    const checkup = at('result');
    expect(edit(checkup, 'joint')).to.equal(checkup);
  });

  it('then goes straight back to the result', () => {
    const edited = answer(edit(at('result'), 'massage'), 'massage', 'today');
    expect(next(frozen(edited))).to.deep.equal(at('result', { ...ordinary, massage: 'today' }));
  });

  it('then goes to what it opened, and on to the result', () => {
    const answers = { ...ordinary, joint: undefined };
    const edited = answer(edit(at('result', answers), 'conditions'), 'conditions', ['arthritis']);
    const opened = next(frozen(edited));
    expect(opened.screen).to.equal('joint');
    expect(opened.editing).to.equal(true);
    expect(next(frozen(answer(opened, 'joint', 'no'))).screen).to.equal('result');
  });

  it('then goes to every page that is open again once a sign is taken back', () => {
    const early = at('result', { ...walk({ ...ordinary, saddle: 'yes' }).at(-1)!.answers });
    let checkup = answer(edit(early, 'saddle'), 'saddle', 'no');
    checkup = next(frozen(checkup));
    expect(checkup.screen).to.equal('alarm-limbs');
    expect(checkup.editing).to.equal(true);
  });

  it('stays while an answer is missing, and is still an edit', () => {
    const edited = answer(edit(at('result'), 'massage'), 'massage', undefined);
    expect(next(frozen(edited))).to.deep.include({
      screen: 'massage',
      errors: ['massage'],
      editing: true,
    });
  });

  it('goes to the result at once when it is an emergency', () => {
    const edited = answer(edit(at('result'), 'quality'), 'quality', ['tearing']);
    expect(next(frozen(edited)).screen).to.equal('result');
  });
});

describe('finish', () => {
  it('shows the result with what is open left open', () => {
    const finished = finish(at('onset', {}, { errors: ['onset'] }));
    expect(finished).to.deep.equal(at('result', {}));
    expect(assess(finished.answers).level).to.equal('therapist');
  });
});

describe('progress', () => {
  it('goes by steps, and within a step by its pages', () => {
    expect(progressOf(at('alarm-body'))).to.equal(1);
    expect(progressOf(at('massage'))).to.equal(3.25);
    expect(progressOf(at('worried'))).to.equal(stepCount);
    expect(pageOf(at('massage'))?.step).to.equal(4);
  });

  it('only ever grows on the way, whatever is answered', () => {
    for (const { answers } of changes) {
      const done = path(answers).map(({ progress }) => progress);
      expect(done).to.deep.equal([...done].sort((a, b) => a - b));
    }
  }).timeout(slow);
});

describe('the need for help today', () => {
  it('is known on the pages after the sign', () => {
    const unsure = { ...ordinary, saddle: 'unsure' } as const;
    expect(needsHelp(at('alarm-nerves', unsure))).to.equal(false);
    expect(needsHelp(at('alarm-limbs', unsure))).to.equal(true);
    expect(needsHelp(at('worried', unsure))).to.equal(true);
  });

  it('is not there for less', () => {
    expect(needsHelp(at('worried', { ...ordinary, worried: 'yes' }))).to.equal(false);
  });

  it('is for pages only', () => {
    expect(needsHelp(at('intro', { ...ordinary, fever: 'yes' }))).to.equal(false);
  });
});

describe('the short check of a day', () => {
  const asks = ['pain', 'daily', 'painkillers', 'trend', 'numbness'] as const;
  const before = { ...ordinary, nerves: 'yes', numbness: 'fading' } as const;
  const daily = frozen(startShortCheck(before, asks));
  const filled = (more: Answers = {}) =>
    frozen({ ...daily, newSign: 'no' as const, answers: { ...before, ...more } });

  it('asks only what it was given, with nothing answered, and keeps the rest', () => {
    expect(daily.screen).to.equal('short-check');
    for (const id of asks) expect(daily.answers[id]).to.equal(undefined);
    expect(daily.answers.age).to.equal(ordinary.age);
    expect(shortCheckQuestions(daily)).to.deep.equal(['pain', 'daily', 'trend', 'numbness']);
    expect(pageOf(daily)).to.equal(undefined);
  });

  it('asks for painkillers once the pain is bad', () => {
    expect(shortCheckQuestions(answer(daily, 'pain', 8))).to.include('painkillers');
  });

  it('asks nothing in the whole check', () => {
    expect(shortCheckQuestions(newCheckup)).to.be.empty;
  });

  it('names what was left open, the warning sign first', () => {
    const { errors, screen } = next(answer(daily, 'pain', 3));
    expect(screen).to.equal('short-check');
    expect(errors).to.deep.equal([newSign, 'daily', 'trend', 'numbness']);
    const signed = answer(daily, newSign, 'no');
    expect(answerOf(signed, newSign)).to.equal('no');
    expect(answerOf(answer(signed, 'pain', 3), 'pain')).to.equal(3);
    expect(next(signed).errors).not.to.include(newSign);
    expect([isUnanswered(signed, newSign), isUnanswered(daily, newSign)]).to.deep.equal([
      false,
      true,
    ]);
  });

  it('leads to the result, and back', () => {
    const result = next(filled());
    expect(result.screen).to.equal('result');
    expect(back(result).screen).to.equal('short-check');
    expect(back(back(result)).screen).to.equal('intro');
  });

  it('leads to the result at once with an emergency, whatever is still open', () => {
    const result = next(frozen(answer(daily, 'numbness', 'both')));
    expect(result.screen).to.equal('result');
  });

  for (const sign of ['yes', 'unsure'] as const) {
    it(`leads to the whole check when there may be a warning sign (${sign}), and keeps only what lasts`, () => {
      const whole = next(
        frozen({ ...answer(daily, newSign, sign), answers: { ...daily.answers, pain: 3 } }),
      );
      expect(whole.screen).to.equal('alarm-body');
      const given = Object.entries(whole.answers).filter(([, it]) => it !== undefined);
      expect(given.map(([id]) => id)).to.have.members([
        'massage',
        'began',
        'onset',
        'kind',
        'age',
        'pregnancy',
        'conditions',
        'pain',
      ]);
      expect([whole.shortCheck, whole.newSign]).to.deep.equal([undefined, undefined]);
    });
  }

  it('never hides a warning row behind an old answer when the whole check follows', () => {
    const rows = questionIds.filter((id) => questions[id].kind === 'row');
    const whole = startAgain({ ...ordinary });
    for (const row of rows) expect(whole.answers[row], row).to.equal(undefined);
  });

  it('is opened again also where nothing was carried over', () => {
    expect(back(at('result', ordinary, { shortCheck: ['pain'] })).screen).to.equal('short-check');
  });

  it('is left behind when the whole check starts', () => {
    expect(start(filled()).shortCheck).to.equal(undefined);
  });

  describe('with calm answers carried over', () => {
    const carrying = frozen(startShortCheck(before, asks, ['saddle', 'night']));
    const filledIn = (sign: 'yes' | 'no') =>
      frozen(
        asks.reduce(
          (checkup, id) => answer(checkup, id, ordinary[id]),
          answer(carrying, newSign, sign),
        ),
      );

    it('has none of them before the visitor says that nothing is new', () => {
      expect(carrying.answers).not.to.have.any.keys('saddle', 'night');
      const early = next(frozen(answer(carrying, 'numbness', 'both')));
      expect(early.screen).to.equal('result');
      expect(early.answers).not.to.have.any.keys('saddle', 'night');
    });

    it('has them when it ends, and no more once it is opened again', () => {
      const result = next(filledIn('no'));
      expect(result.answers).to.include({ saddle: 'no', night: 'no' });
      for (const again of [back(result), edit(result, 'pain')]) {
        expect(again.screen).to.equal('short-check');
        expect(again.answers).not.to.have.any.keys('saddle', 'night');
      }
    });

    it('heeds the sign, and leaves nothing out, whichever way an edit is left', () => {
      const early = frozen(next(answer(filledIn('yes'), 'numbness', 'both')));
      const editing = edit(early, 'nerves');
      expect(editing).to.deep.include({ screen: 'alarm-nerves', editing: true });
      const calmer = frozen(answer(answer(editing, 'nerves', 'no'), 'saddle', 'no'));
      expect(next(calmer).screen).to.equal('alarm-body');
      expect(back(calmer).screen).to.equal('alarm-body');
      const unsaid = frozen(next(answer(carrying, 'numbness', 'both')));
      const editingUnsaid = frozen(answer(edit(unsaid, 'nerves'), 'nerves', 'no'));
      expect(back(editingUnsaid).errors).to.include(newSign);
    });
  });
});
