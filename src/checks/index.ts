import type { Check } from "./check.ts";
import { check as transferMode } from "./transfer-mode/check.ts";
import { check as forbiddenTransfer } from "./forbidden-transfer/check.ts";
import { check as pricingMethod } from "./pricing-method/check.ts";
import { check as pricePublicity } from "./price-publicity/check.ts";
import { check as pricePublicityContent } from "./price-publicity-content/check.ts";
import { check as pricePublicityBeforeSigning } from "./price-publicity-before-signing/check.ts";
import { check as priceMatchesPublicity } from "./price-matches-publicity/check.ts";
import { check as completerNotice } from "./completer-notice/check.ts";
import { check as relatedPartyValuation } from "./related-party-valuation/check.ts";
import { check as netIncome } from "./net-income/check.ts";
import { check as netIncomeDeductions } from "./net-income-deductions/check.ts";
import { check as rdDeduction } from "./rd-deduction/check.ts";
import { check as rewardFloor } from "./reward-floor/check.ts";
import { check as rewardOverRate } from "./reward-over-rate/check.ts";
import { check as equityFloor } from "./equity-floor/check.ts";
import { check as profitShare } from "./profit-share/check.ts";
import { check as payoutDeadline } from "./payout-deadline/check.ts";
import { check as rewardPublicity } from "./reward-publicity/check.ts";
import { check as serviceIncomeReward } from "./service-income-reward/check.ts";
import { check as contractRegistration } from "./contract-registration/check.ts";
import { check as rewardPoolSum } from "./reward-pool-sum/check.ts";
import { check as mainContributorsShare } from "./main-contributors-share/check.ts";
import { check as leaderEquity } from "./leader-equity/check.ts";
import { check as leaderDisclosure } from "./leader-disclosure/check.ts";
import { check as retainedIncome } from "./retained-income/check.ts";
import { check as smeShare } from "./sme-share/check.ts";
import { check as cashRewardTaxRelief } from "./cash-reward-tax-relief/check.ts";
import { check as orphanPayout } from "./orphan-payout/check.ts";
import { check as duplicatePayout } from "./duplicate-payout/check.ts";
import { check as receiptsExceedPrice } from "./receipts-exceed-price/check.ts";
import { check as incomeSplitAgreed } from "./income-split-agreed/check.ts";
import { check as ownershipGrant } from "./ownership-grant/check.ts";
import { check as useRightTerm } from "./use-right-term/check.ts";
import { check as grantStarted } from "./grant-started/check.ts";
import { check as platformPublication } from "./platform-publication/check.ts";
import { check as untransferredOneYear } from "./untransferred-one-year/check.ts";
import { check as applicationReply } from "./application-reply/check.ts";
import { check as conversionPublicity } from "./conversion-publicity/check.ts";
import { check as selfConversionReport } from "./self-conversion-report/check.ts";
import { check as secondmentTerm } from "./secondment-term/check.ts";
import { check as secondmentConsent } from "./secondment-consent/check.ts";
import { check as scienceReport } from "./science-report/check.ts";
import { check as projectTerm } from "./project-term/check.ts";
import { check as annualReportFiled } from "./annual-report-filed/check.ts";
import { check as pilotFrontlineShare } from "./pilot-frontline-share/check.ts";
import { check as agencyGrantCap } from "./agency-grant-cap/check.ts";
import { check as creditScore } from "./credit-score/check.ts";
import { check as unitRules } from "./unit-rules/check.ts";
import { check as payrollTotal } from "./payroll-total/check.ts";
import { check as unreadableValue } from "./unreadable-value/check.ts";
import { check as duplicateContract } from "./duplicate-contract/check.ts";
import { check as dateOrder } from "./date-order/check.ts";
import { check as amountUnit } from "./amount-unit/check.ts";
import { check as shareSum } from "./share-sum/check.ts";
import { check as totalRow } from "./total-row/check.ts";
import { check as waiver } from "./waiver/check.ts";

/** Every check, in the order of contract, publicity, money and the ledger itself. */
export const checks: readonly Check[] = [
  transferMode,
  forbiddenTransfer,
  pricingMethod,
  pricePublicity,
  pricePublicityContent,
  pricePublicityBeforeSigning,
  priceMatchesPublicity,
  completerNotice,
  relatedPartyValuation,
  netIncome,
  netIncomeDeductions,
  rdDeduction,
  rewardFloor,
  rewardOverRate,
  equityFloor,
  profitShare,
  payoutDeadline,
  rewardPublicity,
  serviceIncomeReward,
  contractRegistration,
  rewardPoolSum,
  mainContributorsShare,
  leaderEquity,
  leaderDisclosure,
  retainedIncome,
  smeShare,
  cashRewardTaxRelief,
  orphanPayout,
  duplicatePayout,
  receiptsExceedPrice,
  incomeSplitAgreed,
  ownershipGrant,
  useRightTerm,
  grantStarted,
  platformPublication,
  untransferredOneYear,
  applicationReply,
  conversionPublicity,
  selfConversionReport,
  secondmentTerm,
  secondmentConsent,
  scienceReport,
  projectTerm,
  annualReportFiled,
  unitRules,
  payrollTotal,
  pilotFrontlineShare,
  agencyGrantCap,
  creditScore,
  unreadableValue,
  duplicateContract,
  dateOrder,
  amountUnit,
  shareSum,
  totalRow,
  waiver,
];
