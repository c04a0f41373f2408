import { endpoints } from '../../../src/products/members/wire.ts';
import type { GoldenProduct } from '../golden-answer.ts';
import { list, route } from '../golden-wix.ts';
import { answers } from './answers.ts';
import { connection } from './connection.ts';
import { about, assignments, editor, favouriteWood, joiner, lena, wixUser, writer } from './records.ts';
import { rows } from './rows.ts';

export const members: GoldenProduct = {
  connection,
  routes: [
    list(endpoints.queryMembers, [writer, editor, lena], (found, total) => ({
      members: found,
      metadata: { count: found.length, offset: 0, total, tooManyToCount: false },
    })),
    route(endpoints.listCustomFields, {
      fields: [favouriteWood],
      metadata: { count: 1, offset: 0, total: 1 },
    }),
    list(endpoints.queryAbouts, [about], (memberAbouts) => ({
      memberAbouts,
      metadata: { count: memberAbouts.length },
    })),
    list(endpoints.queryUserMembers, [wixUser], (userMembers) => ({
      userMembers,
      pagingMetadata: { count: userMembers.length },
    })),
    list(endpoints.queryBadges, [joiner], (badges) => ({ badges, pagingMetadata: { count: badges.length } })),
    list(endpoints.queryBadgeAssignments, assignments, (badgeAssignments) => ({
      badgeAssignments,
      pagingMetadata: { count: badgeAssignments.length },
    })),
  ],
  answers,
  rows,
};
