import { allocateFunction } from "./allocate.ts";
import { articleFunction } from "./article.ts";
import { checkFunction } from "./check.ts";
import {
  applyFromFunction,
  banEndFunction,
  grantStartByFunction,
  noticeByFunction,
  noticeEndFunction,
  payoutDueFunction,
  periodEndFunction,
  replyDueFunction,
  secondmentEndFunction,
  useRightEndFunction,
} from "./deadlines.ts";
import type { FunctionDefinition } from "./definition.ts";
import { explainFunction } from "./explain.ts";
import { fineRangeFunction, taxableRewardFunction } from "./money.ts";
import { publicityDaysFunction, publicityEndFunction, publicityStatusFunction } from "./publicity.ts";
import {
  netIncomeFunction,
  profitShareFunction,
  rewardFunction,
  rewardGapFunction,
  rewardRateFunction,
} from "./reward.ts";
import { addWorkdaysFunction, isWorkdayFunction, workdaysFunction } from "./workdays.ts";

/** The namespace of the formulas: =CGZH.REWARD(…). */
export const NAMESPACE = "CGZH";

const explained: readonly FunctionDefinition[] = [
  netIncomeFunction,
  rewardRateFunction,
  rewardFunction,
  rewardGapFunction,
  profitShareFunction,
  allocateFunction,
  publicityEndFunction,
  publicityDaysFunction,
  publicityStatusFunction,
  payoutDueFunction,
  noticeEndFunction,
  noticeByFunction,
  applyFromFunction,
  replyDueFunction,
  grantStartByFunction,
  useRightEndFunction,
  secondmentEndFunction,
  banEndFunction,
  fineRangeFunction,
  taxableRewardFunction,
  periodEndFunction,
  isWorkdayFunction,
  addWorkdaysFunction,
  workdaysFunction,
  articleFunction,
  checkFunction,
];

/** Every custom function, once: registration, metadata, help pages and README are made from this table. */
export const functions: readonly FunctionDefinition[] = [...explained, explainFunction(explained)];
