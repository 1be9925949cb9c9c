import { ACTIONS } from '../../../src/app/actions';
import { safeParse } from '../../../src/vendor/valibot';

/** A shape of valibot, as far as it holds others. */
interface Shape {
  readonly type: string;
  readonly pipe?: readonly Shape[];
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly key?: Shape;
  readonly value?: unknown;
}

const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null && 'type' in value;

/** Where a shape takes a text or a list of any length. */
function endless(shape: Shape, path: string): string[] {
  const { type, pipe = [], entries = {}, item, wrapped, key, value } = shape;
  const isBounded = pipe.some((step) => step.type === 'max_length' || step.type === 'regex');
  return [
    ...((type === 'string' || type === 'array') && !isBounded ? [path] : []),
    ...Object.entries(entries).flatMap(([name, entry]) => endless(entry, `${path}.${name}`)),
    ...[item, wrapped, key, value].filter(isShape).flatMap((inner) => endless(inner, `${path}[]`)),
  ];
}

test('no action takes a text or a list of any length', () => {
  const shapes = Object.entries(ACTIONS).flatMap(([name, action]) =>
    'argument' in action ? [[name, action.argument as unknown as Shape] as const] : [],
  );
  expect(shapes.length).toBeGreaterThan(10);
  expect(shapes.flatMap(([name, shape]) => endless(shape, name))).toEqual([]);
});

test.each([
  [
    'saveEntries',
    { iso: '2026-11-20', channels: ['x'.repeat(50_001)], personas: [''], before: [[null]], leads: [[1]] },
  ],
  ['setAsOf', '2026-11-20'.padEnd(101, '0')],
  ['goTo', { tab: 'leads', a1: 'A'.repeat(101) }],
  ['sign', { signedBy: 'Ada', acceptedWarnings: Array.from({ length: 1001 }, () => ''), version: '' }],
] as const)('%s refuses what is too long', (name, argument) => {
  expect(safeParse(ACTIONS[name].argument as never, argument).success).toBe(false);
});
