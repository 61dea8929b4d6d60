import type { Check } from "./check.ts";
import { check as transferMode } from "./transfer-mode/check.ts";
import { check as pricingMethod } from "./pricing-method/check.ts";
import { check as pricePublicity } from "./price-publicity/check.ts";
import { check as pricePublicityContent } from "./price-publicity-content/check.ts";
import { check as pricePublicityBeforeSigning } from "./price-publicity-before-signing/check.ts";
import { check as completerNotice } from "./completer-notice/check.ts";
import { check as relatedPartyValuation } from "./related-party-valuation/check.ts";
import { check as netIncome } from "./net-income/check.ts";
import { check as rewardFloor } from "./reward-floor/check.ts";
import { check as rewardOverRate } from "./reward-over-rate/check.ts";
import { check as payoutDeadline } from "./payout-deadline/check.ts";
import { check as rewardPublicity } from "./reward-publicity/check.ts";
import { check as contractRegistration } from "./contract-registration/check.ts";
import { check as rewardPoolSum } from "./reward-pool-sum/check.ts";
import { check as orphanPayout } from "./orphan-payout/check.ts";
import { check as duplicatePayout } from "./duplicate-payout/check.ts";
import { check as receiptsExceedPrice } from "./receipts-exceed-price/check.ts";
import { check as unreadableValue } from "./unreadable-value/check.ts";
import { check as duplicateContract } from "./duplicate-contract/check.ts";
import { check as dateOrder } from "./date-order/check.ts";
import { check as amountUnit } from "./amount-unit/check.ts";
import { check as totalRow } from "./total-row/check.ts";

/** Every check, in the order of contract, publicity, money and the ledger itself. */
export const checks: readonly Check[] = [
  transferMode,
  pricingMethod,
  pricePublicity,
  pricePublicityContent,
  pricePublicityBeforeSigning,
  completerNotice,
  relatedPartyValuation,
  netIncome,
  rewardFloor,
  rewardOverRate,
  payoutDeadline,
  rewardPublicity,
  contractRegistration,
  rewardPoolSum,
  orphanPayout,
  duplicatePayout,
  receiptsExceedPrice,
  unreadableValue,
  duplicateContract,
  dateOrder,
  amountUnit,
  totalRow,
];
