import { newSheet } from './support/sheet';

const { call } = newSheet();

describe('SLA_TARGETS with leads that sales bring', () => {
  const VALUES = [
    ['Channel', 'Small', 'Large'],
    ['Organic', 20, 80],
    ['Calls', 15, ''],
    ['Ads', 10, ''],
  ];
  const MIX = [
    ['Channel', 'Small', 'Large'],
    ['Organic', 30, 10],
    ['Calls', 5, ''],
    ['Ads', 60, 50],
  ];
  const SIDES = [
    ['Channel', 'Brought by'],
    ['calls', 'Sales'],
    ['Organic', 'Marketing'],
    ['Fairs', 'Sales'],
  ];
  const split = (calls: number) => [
    ['Channel', 'Small', 'Large', 'Total'],
    ['Organic', 15, 5, 20],
    ['Calls', calls, '', calls],
    ['Ads', 30, '', 30],
    ['Total', 45 + calls, 5, 50 + calls],
  ];

  test('each side reaches its own goal', () => {
    // Marketing as above: 15, 5 and 30 leads for 1000; sales: 100 ÷ 15 = 6.67, so 7.
    expect(call('SLA_TARGETS', [[1000, 100]], VALUES, MIX, '', SIDES)).toEqual(split(7));
    expect(call('SLA_TARGETS', [[1000], [100]], VALUES, MIX, '', SIDES)).toEqual(split(7));
    expect(call('SLA_TARGETS', [[500, 50]], VALUES, MIX, 2, SIDES)).toEqual(split(7));
  });

  test('sales are at 0 without a goal, and what no channel of theirs carries is their own business', () => {
    expect(call('SLA_TARGETS', 1000, VALUES, MIX, '', SIDES)).toEqual(split(0));
    expect(call('SLA_TARGETS', [[1000, '']], VALUES, MIX, '', SIDES)).toEqual(split(0));
    const others = [SIDES[0], ['Fairs', 'Sales']];
    const alone = call('SLA_TARGETS', 1000, VALUES, MIX);
    expect(call('SLA_TARGETS', [[1000, 100]], VALUES, MIX, '', others)).toEqual(alone);
  });

  test('is read in French too', () => {
    const french = [
      ['Canal', 'Apporté par'],
      ['Calls', 'Commerciaux'],
    ];
    expect(call('SLA_TARGETS', [[1000, 100]], VALUES, MIX, '', french)).toEqual(split(7));
  });

  test('is blank without marketing’s goal where marketing’s channels are', () => {
    expect(call('SLA_TARGETS', [['', 100]], VALUES, MIX, '', SIDES)).toEqual([
      ['Channel', 'Small', 'Large', 'Total'],
      ['Organic', '', '', ''],
      ['Calls', 7, '', 7],
      ['Ads', '', '', ''],
      ['Total', 7, '', 7],
    ]);
  });

  test('says what is wrong', () => {
    const targets = (goal: unknown, sides: unknown) => () => call('SLA_TARGETS', goal, VALUES, MIX, '', sides);
    expect(targets([[1, 2]], '')).toThrow('revenue_goal takes one goal, or two with sides');
    expect(targets([[1, 2, 3]], SIDES)).toThrow('revenue_goal takes one goal, or two with sides');
    expect(targets(1, [['Channel'], ['Calls']])).toThrow('sides has no column “Brought by”');
    expect(targets(1, [SIDES[0], ['Calls', 'Friends']])).toThrow('sides is “Friends” in row 2, column 2');
    expect(targets(1, [SIDES[0], ['Calls', 'Sales'], ['CALLS', 'Marketing']])).toThrow('has the label “CALLS” twice');
    const all = ['Organic', 'Calls', 'Ads'].map((channel) => [channel, 'Sales']);
    expect(targets(1, [SIDES[0], ...all])).toThrow('no number of leads reaches the goal');
  });
});
