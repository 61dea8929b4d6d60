/**
 * The product's published names, for the tests of this room: law stands under the checks and functions and cannot
 * import them, yet what it says of them must be true.
 */

/** Every check with the provisions that it cites. */
export const checkCitations: Readonly<Record<string, readonly string[]>> = {
  "transfer-mode": ["条例22"],
  "forbidden-transfer": ["条例5"],
  "pricing-method": ["条例24.2"],
  "price-publicity": ["条例24.2"],
  "price-publicity-content": ["条例24.2"],
  "price-publicity-before-signing": ["条例24.2"],
  "price-matches-publicity": ["条例24.2"],
  "completer-notice": ["条例30.2"],
  "related-party-valuation": ["细则19"],
  "net-income": ["条例32.2", "细则3"],
  "net-income-deductions": ["条例32.2", "细则3"],
  "rd-deduction": ["细则3"],
  "reward-floor": ["条例32.1.1", "促转法45", "细则3"],
  "reward-over-rate": ["条例32"],
  "equity-floor": ["条例32.1.2", "促转法45"],
  "profit-share": ["条例32.1.3", "促转法45"],
  "payout-deadline": ["条例34.1", "条例34.2"],
  "reward-publicity": ["条例34.3"],
  "service-income-reward": ["条例35"],
  "contract-registration": ["条例40.1"],
  "reward-pool-sum": ["条例32"],
  "main-contributors-share": ["国发2016-16"],
  "leader-equity": ["条例33", "细则11"],
  "leader-disclosure": ["条例33"],
  "cash-reward-tax-relief": ["财税2018-58"],
  "orphan-payout": [],
  "duplicate-payout": [],
  "receipts-exceed-price": [],
  "income-split-agreed": ["条例23.1"],
  "ownership-grant": ["条例23", "细则1"],
  "use-right-term": ["细则1"],
  "grant-started": ["细则2"],
  "platform-publication": ["细则2"],
  "untransferred-one-year": ["条例27.1"],
  "application-reply": ["条例27.2"],
  "conversion-publicity": ["条例27.1"],
  "self-conversion-report": ["条例27.2"],
  "secondment-term": ["条例42.2"],
  "secondment-consent": ["条例42.2", "细则11"],
  "science-report": ["条例9.3"],
  "project-term": ["条例28"],
  "annual-report-filed": ["条例9.4", "细则9"],
  "unit-rules": ["条例25", "条例26"],
  "payroll-total": ["条例53"],
  "pilot-frontline-share": ["细则12"],
  "agency-grant-cap": ["细则13"],
  "credit-score": ["细则23"],
  "retained-income": ["促转法43"],
  "sme-share": ["条例29"],
  "unreadable-value": [],
  "duplicate-contract": [],
  "date-order": [],
  "amount-unit": [],
  "share-sum": [],
  "total-row": [],
};

/** Every custom function. */
export const functionIds: readonly string[] =
  `NET_INCOME REWARD_RATE REWARD REWARD_GAP PROFIT_SHARE ALLOCATE PUBLICITY_END PUBLICITY_DAYS PUBLICITY_STATUS
  PAYOUT_DUE NOTICE_END NOTICE_BY APPLY_FROM REPLY_DUE GRANT_START_BY USE_RIGHT_END SECONDMENT_END BAN_END FINE_RANGE
  TAXABLE_REWARD PERIOD_END IS_WORKDAY ADD_WORKDAYS WORKDAYS ARTICLE EXPLAIN CHECK`.split(/\s+/);
