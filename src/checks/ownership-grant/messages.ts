import type { Message } from "../check.ts";

export const messages = {
  "no-pilot": {
    zh: [
      "成果权属变更而本单位不是试点单位；条例允许的赋权以不变更权属为前提，只有试点单位可以按细则与完成人共有",
      "请核对是否试点单位；不是的，请改为赋予使用权等不变更权属的方式",
    ],
    en: [
      "Ownership changes and the unit is no pilot unit; the ordinance's grants leave ownership unchanged, pilot units alone may share it",
      "Check whether it is one; if not, grant the use and leave ownership unchanged",
    ],
  },
  "unchanged-always": {
    zh: [
      "成果权属变更；按所选读法，条例第23条的赋权以不变更权属为前提，试点单位也不例外",
      "请核对赋权依据；有国家试点批复的，请留存批复文件",
    ],
    en: [
      "Ownership changes; under the reading chosen the ordinance's grants leave it unchanged, those of pilot units too",
      "Check what the grant rests on, and keep the approval of a national pilot",
    ],
  },
  "not-joint": {
    zh: [
      "赋予所有权后单位或者完成人没有份额；细则规定试点单位与成果完成人（团队）成为共同所有权人",
      "请核对双方份额；单位不保留份额的，请说明依据",
    ],
    en: [
      "After the grant either the unit or the completers hold no share; the rules make them joint owners",
      "Check the shares; say on what ground where the unit keeps none",
    ],
  },
  "not-whole": {
    zh: ["单位份额和完成人份额合计 {sum}，不是 100%", "请核对双方份额；另有第三方共有的，请注明"],
    en: [
      "The unit's and the completers' shares add up to {sum}, not to 100%",
      "Check the shares; say so where others own a part",
    ],
  },
  "shares-unknown": {
    zh: ["赋予所有权，单位份额和完成人份额都没有填或无法读取，不能判断是否共有", "请补填双方份额"],
    en: ["Neither share is given or can be read, so joint ownership cannot be judged", "Fill in both shares"],
  },
  unknown: {
    zh: ["赋权类型和权属是否变更都没有填或无法读取，不能判断是否赋予所有权", "请补填其中一项"],
    en: [
      "Neither the kind of grant nor a change of ownership is given, so it is not known whether ownership was granted",
      "Fill in one of them",
    ],
  },
} satisfies Record<string, Message>;
