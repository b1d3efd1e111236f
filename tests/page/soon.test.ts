import { expect, it } from 'vitest';
import { soon } from '../../src/page/shell/soon.ts';

const counted = () => {
  const said = { times: 0 };
  return { said, work: soon(() => said.times++) };
};

it('what several causes ask for is done once, after them', async () => {
  const { said, work } = counted();
  work.ask();
  work.ask();
  expect(said.times).toBe(0);
  await Promise.resolve();
  expect(said.times).toBe(1);
  work.ask();
  await Promise.resolve();
  expect(said.times).toBe(2);
});

it('what was done another way is not done again', async () => {
  const { said, work } = counted();
  work.ask();
  work.drop();
  await Promise.resolve();
  expect(said.times).toBe(0);
});

it('asking anew after that is done once', async () => {
  let times = 0;
  const work = soon(() => {
    times += 1;
  });
  work.ask();
  work.drop();
  work.ask();
  await Promise.resolve();
  await Promise.resolve();
  expect(times).toBe(1);
});
