// Floods of joins, rooms, sessions, messages, silent sockets and big bodies: what they may cost whoever plays.
import { beforeAll, describe, it } from 'vitest';
import type { Verdict } from '../../../server/lab/chaos/verdict.ts';
import { CAMPAIGN_MS, expectReached, runShort } from '../../support/campaign.ts';

let found: Verdict[];

beforeAll(async () => {
  found = await runShort('creationFlood', 'joinFlood', 'floods', 'halfOpen', 'bigBodies');
}, CAMPAIGN_MS);

describe('a flood', () => {
  it('of joining programs gets no seat in a locked session', () => {
    expectReached(found, 'into a locked session');
  });

  it('of joining programs hardly slows those who play', () => {
    expectReached(found, 'answers to those who play meanwhile');
  });

  it('of joining programs does not shut out whoever has a link for a seat', () => {
    expectReached(found, 'whoever has a link for a seat');
  });

  it('of joining programs gets no more seats than a team holds', () => {
    expectReached(found, 'into an open session');
  });

  it('of rooms asked for makes none', () => {
    expectReached(found, 'rooms asked for at the doors');
  });

  it('of sessions ends at the budget of an address', () => {
    expectReached(found, 'sessions beyond');
  });

  it('of things to create leaves the memory as it was', () => {
    expectReached(found, 's of it take');
  });

  it('of messages hardly slows the others of the room', () => {
    expectReached(found, 'messages a second of one player');
  });

  it('of control frames hardly slows the others of the room', () => {
    expectReached(found, 'pings a second of one player');
  });

  it('of joins by one seat hardly slows the others of the room', () => {
    expectReached(found, 'joins again and again');
  });

  it('is cut off whose sender reads nothing', () => {
    expectReached(found, 'a client that reads nothing');
  });

  it('is cut off whose sender never says that it is there', () => {
    expectReached(found, 'never says that it is there');
  });

  it('of silent connections keeps nobody from joining', () => {
    expectReached(found, 'connections that say nothing');
  });

  it('of silent connections is bounded', () => {
    expectReached(found, 'of these kept beyond');
  });

  it('of big bodies is refused before it is read', () => {
    expectReached(found, 'bodies far beyond the limit');
  });

  it('of big bodies leaves the memory as it was', () => {
    expectReached(found, 'memory that they take');
  });
});
