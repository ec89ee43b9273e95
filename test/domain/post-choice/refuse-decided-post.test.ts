import { describe, expect, it } from 'vitest';
import type { CandidatePost, DecisionFacts } from '../../../domain/post-choice/decision-facts.ts';
import { postDifference } from '../../../domain/post-choice/post-difference.ts';
import { refuseDecidedPost } from '../../../domain/post-choice/refuse-decided-post.ts';
import { refuseDemotionGround } from '../../../domain/post-choice/refuse-demotion-ground.ts';
import { stepsShown } from '../../../domain/post-choice/steps-shown.ts';

function post(id: string, changes: Partial<CandidatePost> = {}): CandidatePost {
  return {
    ...{ id, position: 'Penelaah', unit: 'Bappeda', place: 'Bantul', agencyId: 'bantul' },
    ...{ positionClass: 'pengawas', echelon: 'IV/a', jobGrade: 9, allowanceRupiah: 540_000 },
    ...{ occupied: false, reserved: false, hasStandard: true },
    ...changes,
  };
}

const present = post('P0');
const proposed = post('P1');
const lower = post('LOW', { echelon: 'IV/b', allowanceRupiah: 490_000 });
const higher = post('HIGH', { positionClass: 'administrator', echelon: 'III/b' });
const facts: DecisionFacts = {
  ...{ initiator: 'agency', postMayChange: true, present, proposed },
  ...{ advised: undefined, decided: undefined, candidate: undefined },
};
const postReasons = 'Unit itu lebih memerlukan.';

function refusing(candidate: CandidatePost | undefined, form: object = {}, changes: Partial<DecisionFacts> = {}) {
  const decided = { postId: candidate?.id ?? 'NONE', postReasons, ...form };
  const { code, field } = refuseDecidedPost(decided, { ...facts, candidate, ...changes }) ?? {};
  return code && [code, field];
}

describe('a post the authority names', () => {
  it.each([
    ['unknown-post', undefined, {}],
    ['decided-post-other-agency', post('X', { agencyId: 'sleman' }), {}],
    ['post-is-own', present, {}],
    ['post-occupied', post('X', { occupied: true }), {}],
    ['post-reserved', post('X', { reserved: true }), {}],
    ['post-without-standard', post('X', { hasStandard: false }), {}],
    ['decided-post-fixed', post('X'), { postMayChange: false }],
  ] as const)('is refused as %s', (code, candidate, changes) => {
    expect(refusing(candidate, {}, changes)).toEqual([code, 'postId']);
  });

  it('is owed with the reasons of the change, in whatever direction', () => {
    expect(refusing(post('X'), { postReasons: undefined })).toEqual(['post-reasons-owed', 'postReasons']);
    expect(refusing(post('X'))).toBeUndefined();
    expect(refusing(higher)).toBeUndefined();
    // The post proposed again changes nothing.
    expect(refusing(proposed, { postReasons: undefined })).toBeUndefined();
  });

  it('must be named where the panel advises another than proposed, and its advice needs no second reason', () => {
    const advised = { advised: post('ADV') };
    expect(refuseDecidedPost({}, { ...facts, ...advised })?.code).toBe('decided-post-owed');
    expect(refusing(post('ADV'), { postReasons: undefined }, advised)).toBeUndefined();
    expect(refusing(proposed, { postReasons: undefined }, advised)).toEqual(['post-reasons-owed', 'postReasons']);
    // Decided anew after hearing the employee: silence upholds.
    const decided = { ...post('ADV'), ground: undefined };
    expect(refuseDecidedPost({}, { ...facts, ...advised, decided })).toBeUndefined();
  });
});

describe('the date of a rotation', () => {
  it('is one for all who take each other’s posts; who depends on nobody chooses', () => {
    const joint = { ...facts, jointDate: '2026-05-01' };
    expect(refuseDecidedPost({ effectiveDate: '2026-05-02' }, joint)).toMatchObject({
      ...{ code: 'rotation-date-differs', field: 'effectiveDate' },
    });
    expect(refuseDecidedPost({ effectiveDate: '2026-05-01' }, joint)).toBeUndefined();
    expect(refuseDecidedPost({ effectiveDate: '2026-05-02' }, facts)).toBeUndefined();
  });
});

describe('a demotion', () => {
  const demotion = { acknowledged: true, ground: 'restructuring' as const };

  it('cannot be silent, whether the authority chose it or the proposal did', () => {
    expect(refusing(lower)).toEqual(['demotion-unacknowledged', 'demotion']);
    expect(refuseDecidedPost({}, { ...facts, proposed: lower })?.code).toBe('demotion-unacknowledged');
    expect(refusing(lower, { demotion })).toBeUndefined();
    expect(refuseDecidedPost({ demotion }, { ...facts, proposed: lower })).toBeUndefined();
    expect(refusing(post('X'), { demotion })).toEqual(['demotion-not-one', 'demotion']);
  });

  it('rests on a ground that fits who asked for the move', () => {
    const own = { initiator: 'own-request' } as const;
    const refused = ['direction-not-permitted', 'demotion.ground'];
    expect(refusing(lower, { demotion: { ground: 'own-request' } })).toEqual(refused);
    expect(refusing(lower, { demotion: { ground: 'own-request' } }, own)).toBeUndefined();
    for (const ground of ['discipline', 'failed-performance', 'restructuring'] as const)
      expect(refusing(lower, { demotion: { ground } }, own)).toEqual(refused);
    expect(refusing(higher, {}, own)).toEqual(['direction-not-permitted', 'postId']);
    expect(refusing(post('X', higher), {}, { ...own, proposed: higher })).toBeUndefined();
  });

  it('is named by a proposal only where there is one', () => {
    const ground = { initiator: 'agency', demotionGround: 'discipline' } as const;
    expect(refuseDemotionGround({ ...ground, direction: 'lateral' })).toMatchObject({
      ...{ code: 'demotion-not-one', field: 'demotionGround' },
    });
    expect(refuseDemotionGround({ ...ground, direction: 'demotion', initiator: 'own-request' })).toMatchObject({
      ...{ code: 'direction-not-permitted', field: 'demotionGround' },
    });
    expect(refuseDemotionGround({ ...ground, direction: 'demotion' })).toBeUndefined();
    expect(refuseDemotionGround({ initiator: 'agency', direction: 'demotion' })).toBeUndefined();
  });
});

it('says what differs, field by field, and nothing where the post is the same', () => {
  expect(postDifference('advised', proposed, proposed).changes).toEqual([]);
  expect(postDifference('proposed', proposed, { ...lower, unit: 'DKPP' })).toEqual({
    ...{ since: 'proposed', fromPost: 'P1', toPost: 'LOW' },
    changes: [
      { what: 'post', from: 'Penelaah', to: 'Penelaah' },
      { what: 'unit', from: 'Bappeda', to: 'DKPP' },
      { what: 'echelon', from: 'IV/a', to: 'IV/b' },
      { what: 'allowance', from: 540_000, to: 490_000 },
    ],
  });
});

it('shows the employee the advice with the decision, and nothing while an embargo lasts', () => {
  const open = { embargoed: false, seesTarget: true, decided: false };
  expect(stepsShown('employee', open)).toEqual(['proposed']);
  expect(stepsShown('employee', { ...open, decided: true })).toEqual(['proposed', 'advised', 'decided']);
  expect(stepsShown('employee', { embargoed: true, seesTarget: true, decided: true })).toEqual([]);
  expect(stepsShown('role', { ...open, embargoed: true })).toHaveLength(3);
  expect(stepsShown('involved', { embargoed: true, seesTarget: false, decided: true })).toEqual([]);
});
