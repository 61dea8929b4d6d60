import type { Message } from "../check.ts";

const stop = "请停止实施并核实；填错的请改正";
const stopEn = "Stop and look into it, or correct the entry";

export const messages = {
  declared: {
    zh: ["台账注明存在禁止转化的情形，任何自然人、法人或者非法人组织不得实施科技成果转化{doubt}", stop],
    en: ["The ledger says that a forbidden circumstance exists; nobody may convert the achievement{doubt}", stopEn],
  },
  "declared-item": {
    zh: ["台账注明{item}，属于不得实施科技成果转化的情形{doubt}", stop],
    en: ["The ledger says: {item}; nobody may convert the achievement{doubt}", stopEn],
  },
  pollutes: {
    zh: [
      "台账注明{item}，属于不得实施科技成果转化的情形；污染环境、破坏生态的另有责令改正、没收违法所得和罚款的规定（条例第56条）{doubt}",
      stop,
    ],
    en: [
      "The ledger says: {item}; nobody may convert the achievement, and article 56 sets consequences of its own{doubt}",
      stopEn,
    ],
  },
  blank: {
    zh: ["未填是否存在禁止转化的情形，不能判断", "请核实后填写是或否"],
    en: ["It is not said whether a forbidden circumstance exists", "Look into it and enter 是 or 否"],
  },
  unclear: {
    zh: ["“{words}”看不出是否存在禁止转化的情形", "请填是或否，是的写明哪一项"],
    en: ['"{words}" does not tell whether a forbidden circumstance exists', "Enter 是 or 否, and which"],
  },
} satisfies Record<string, Message>;
