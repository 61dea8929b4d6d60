const placeholder =
  /^(?:无|否|暂无|未|待定|[未待][登办申编补]\S{0,2}|[登办审申]\S{0,1}[理记核请报]中|正在\S{2,4}|[-—–/×]+)$/;

/** Whether a cell for a number holds what people write where there is none yet: 未登记, 待编号, 办理中, —. */
export function noNumberYet(text: string): boolean {
  return placeholder.test(text.replace(/\s/g, ""));
}
