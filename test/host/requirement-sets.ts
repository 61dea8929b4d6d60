/** What Excel of 2021 has, as far as the client of the npm package knows it. */
export const requirementSets: Readonly<Record<"ExcelApi", string> & Record<string, string>> = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
  KeyboardShortcuts: "1.1",
  CustomFunctionsRuntime: "1.3",
  DelayForCellEdit: "1.1",
};
