import { expect } from 'chai';
import { tips, type TipId } from '../../src/cards/index.js';
import type { Tip } from '../../src/cards/card.js';
import {
  actions,
  areaIds,
  areaOf,
  areas,
  assess,
  evaluate,
  isAnswerTo,
  matches,
  optionsOf,
  placesOf,
  questionIds,
  questionOf,
  rules,
  signs,
  watches,
  type Answers,
  type Area,
  type Condition,
  type Place,
  type QuestionId,
  type Side,
} from '../../src/triage/internal.js';
import { combinations, report, slow, withAnswer } from './every.js';
import { ordinary } from './examples.js';

const everyPlace = areaIds.flatMap((area) => placesOf(area).map((place) => ({ area, place })));
const sides: readonly Side[] = ['left', 'right', 'spine', 'middle'];

/** Conditions may name these by themselves: one side of the tummy, early in pregnancy. */
const named: readonly string[] = ['belly-left', 'belly-right'];

/** And these: both legs, with a sore low back. */
const bothLegs = [
  ['thighs-left', 'thighs-right'],
  ['calves-left', 'calves-right'],
] as const;

/** The areas told by their places on this side, where they have one. */
const onSide = (chosen: readonly string[], side: Side): readonly (Area | Place)[] =>
  (chosen as readonly Area[]).map((option) =>
    areaIds.includes(option)
      ? (placesOf(option).find((place) => place.endsWith(`-${side}`)) ?? option)
      : option,
  );

describe('the places of the body', () => {
  it('are a left and a right of each area that has sides, the backbone, and a middle', () => {
    expect(placesOf('shoulders')).to.deep.equal(['shoulders-left', 'shoulders-right']);
    expect(placesOf('lower-back')).to.have.members([
      'lower-back-left',
      'lower-back-spine',
      'lower-back-right',
    ]);
    const withSpine = areaIds.filter((area) => areas[area].some((side) => side === 'spine'));
    expect(withSpine).to.deep.equal(['neck', 'upper-back', 'mid-back', 'lower-back']);
    const withMiddle = areaIds.filter((area) => areas[area].some((side) => side === 'middle'));
    expect(withMiddle).to.deep.equal(['chest', 'belly']);
    const without = areaIds.filter((area) => placesOf(area).length === 0);
    expect(without).to.deep.equal(['head', 'all-over']);
  });

  it('are answers beside the fifteen areas, and beside none', () => {
    expect(areaIds).to.have.length(15);
    expect(optionsOf('areas')).to.deep.equal([
      ...areaIds,
      'none',
      ...everyPlace.map(({ place }) => place),
    ]);
    expect(new Set(optionsOf('areas')).size).to.equal(15 + 1 + 32);
    expect(isAnswerTo('areas', ['neck', 'neck-left', 'upper-back-spine'])).to.equal(true);
    expect(isAnswerTo('areas', ['head-left'])).to.equal(false);
    expect(isAnswerTo('areas', ['shoulders-spine'])).to.equal(false);
    expect(isAnswerTo('areas', ['belly-middle', 'chest-middle'])).to.equal(true);
    expect(isAnswerTo('areas', ['neck-middle'])).to.equal(false);
  });

  it('belong to their area, and no other option is taken for a place', () => {
    for (const { area, place } of everyPlace) expect(areaOf(place)).to.equal(area);
    const others = questionIds.flatMap((id) => (id === 'areas' ? areaIds : optionsOf(id)));
    for (const option of others) expect(areaOf(option)).to.equal(option);
  });

  it('are told as they were chosen', () => {
    const shoulders: Condition = { op: 'is', question: 'areas', values: ['shoulders'] };
    const given: Answers = { areas: ['neck-left', 'shoulders-right', 'shoulders-left'] };
    expect(matches(shoulders, given)).to.deep.equal([
      { question: 'areas', values: ['shoulders-right', 'shoulders-left'] },
    ]);
  });
});

describe('each place counts as its area', () => {
  for (const { area, place } of everyPlace) {
    it(`${place} gives the same assessment as ${area}`, () => {
      expect(assess(withAnswer('areas', [place]))).to.deep.equal(
        assess(withAnswer('areas', [area])),
      );
    });
  }

  const when = (
    all: Readonly<Record<string, { readonly levels: unknown; readonly when?: Condition }>>,
  ) =>
    Object.entries(all).flatMap(([id, { when: condition }]) =>
      condition ? [[id, condition] as const] : [],
    );
  const conditions: readonly (readonly [string, Condition])[] = [
    ...rules.map((rule) => [`rule ${rule.id}`, rule.when] as const),
    ...Object.entries(signs).flatMap(([id, { met, notMet }]) => [
      [`sign ${id}`, met] as const,
      [`sign against ${id}`, notMet] as const,
    ]),
    ...(Object.keys(tips) as TipId[]).flatMap((id) => {
      const { not }: Tip = tips[id];
      return not ? [[`tip ${id}`, not] as const] : [];
    }),
    ...when(actions),
    ...when(watches),
    ...questionIds.flatMap((id) => {
      const { askedWhen } = questionOf(id);
      return askedWhen ? [[`what opens ${id}`, askedWhen] as const] : [];
    }),
  ];

  const asks = (condition: Condition, question: QuestionId): boolean =>
    condition.op === 'all' || condition.op === 'any'
      ? condition.of.some((part) => asks(part, question))
      : condition.question === question;
  const namesPlace = (condition: Condition): boolean =>
    condition.op === 'all' || condition.op === 'any'
      ? condition.of.some(namesPlace)
      : condition.op === 'is' && condition.values.some((value) => value !== areaOf(value));

  it('save where a condition names a place, which two do', () => {
    const naming = conditions.filter(([, condition]) => namesPlace(condition));
    expect(naming.map(([name]) => name)).to.deep.equal([
      'rule pregnancy-belly-side',
      'rule shooting-legs',
    ]);
  });

  it('one side of the tummy counts more than its middle or the whole, early in pregnancy alone', () => {
    const rule = rules.find(({ id }) => id === 'pregnancy-belly-side')!;
    let tried = 0;
    for (const pregnancy of optionsOf('pregnancy') as NonNullable<Answers['pregnancy']>[]) {
      for (const place of optionsOf('areas') as NonNullable<Answers['areas']>) {
        for (const treated of optionsOf('treated') as NonNullable<Answers['treated']>[]) {
          tried++;
          const isOneSided =
            named.includes(place) || (areaOf(place) === 'belly' && treated === 'one-of-two');
          const given: Answers = { ...ordinary, pregnancy, areas: [place], treated };
          expect(evaluate(rule.when, given), JSON.stringify(given)).to.equal(
            pregnancy === 'early' && isOneSided,
          );
          // It counts no less among others.
          const among: Answers = { ...given, areas: ['belly-middle', place, 'arms'] };
          expect(evaluate(rule.when, among), JSON.stringify(among)).to.equal(
            pregnancy === 'early' && (named.includes(place) || treated === 'one-of-two'),
          );
        }
      }
    }
    report('Sides of the tummy', tried);
  });

  it('both legs count more than one, beside a low back where pain shoots', () => {
    const rule = rules.find(({ id }) => id === 'shooting-legs')!;
    const legs = bothLegs.flat();
    const backs = ['lower-back', ...placesOf('lower-back')] as const;
    let tried = 0;
    for (let chosen = 0; chosen < 2 ** legs.length; chosen++) {
      const some = legs.filter((_, index) => chosen & (1 << index));
      const isBoth = bothLegs.some((pair) => pair.every((leg) => some.includes(leg)));
      for (const other of [...backs, 'arms', 'neck', 'calves', 'thighs'] as const) {
        for (const quality of ['shooting', 'dull'] as const) {
          tried++;
          const given: Answers = { ...ordinary, areas: [other, ...some], quality: [quality] };
          const isBack = (backs as readonly string[]).includes(other);
          expect(evaluate(rule.when, given), JSON.stringify(given)).to.equal(
            quality === 'shooting' && isBack && isBoth,
          );
        }
      }
    }
    report('Both legs', tried);
  });

  it('in every condition of a rule, question, sign, tip or advice that names areas, in every combination of answers', () => {
    const differ: string[] = [];
    let tried = 0;
    for (const [name, condition] of conditions) {
      if (namesPlace(condition) || !asks(condition, 'areas')) continue;
      for (const combination of combinations(condition)) {
        const { areas: chosen = ordinary.areas } = combination;
        const bySide = new Map(sides.map((side) => [onSide(chosen, side).join(), side]));
        for (const side of bySide.values()) {
          const told = { ...combination, areas: onSide(chosen, side) };
          tried++;
          if (evaluate(condition, told) !== evaluate(condition, { ...told, areas: chosen }))
            differ.push(`${name}: ${JSON.stringify(told)}`);
        }
      }
    }
    report('Places instead of areas', tried);
    expect(differ.slice(0, 5)).to.deep.equal([]);
  }).timeout(slow);
});
