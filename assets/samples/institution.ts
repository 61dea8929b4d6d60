/** An invented university and the people and companies it deals with, drawn from a fixed seed. */
export class Institution {
  readonly name = "渝州理工大学";
  private readonly random: () => number;
  private readonly used = new Set<string>();
  private readonly numbers = new Map<string, number>();
  private staff = 2_001_001;

  constructor(seed: number) {
    this.random = generator(seed);
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.between(0, list.length - 1)] ?? list[0];
  }

  /** A title that no other achievement 成果 bears. */
  achievement(): string {
    return this.unused(() => `${this.pick(TRAITS)}${this.pick(SUBJECTS)}${this.pick(RESULTS)}`);
  }

  company(): string {
    return this.unused(
      () => `重庆${this.pick(COMPANY_FIRST)}${this.pick(COMPANY_SECOND)}${this.pick(COMPANY_FIELD)}有限公司`,
    );
  }

  person(): string {
    return this.unused(() => `${this.pick(SURNAMES)}${this.pick(GIVEN_FIRST)}${this.pick(GIVEN_SECOND)}`);
  }

  staffNo(): string {
    this.staff += this.between(1, 9);
    return `0${this.staff}`;
  }

  department(): string {
    return this.pick(DEPARTMENTS);
  }

  contractNo(year: string): string {
    return `HT-${year}-${String(this.next(`HT${year}`)).padStart(3, "0")}`;
  }

  /** Sixteen digits as the registry gives them: year, area, serial. */
  registrationNo(year: string): string {
    return `${year}500112${String(180 + this.next(`reg${year}`) * 7).padStart(6, "0")}`;
  }

  appraisal(year: string): string {
    return `重庆渝衡资产评估有限公司 渝衡评报字〔${year}〕第${String(20 + this.next(`val${year}`) * 3).padStart(3, "0")}号`;
  }

  private next(series: string): number {
    const next = (this.numbers.get(series) ?? 0) + 1;
    this.numbers.set(series, next);
    return next;
  }

  private unused(draw: () => string): string {
    for (;;) {
      const drawn = draw();
      if (this.used.has(drawn)) continue;
      this.used.add(drawn);
      return drawn;
    }
  }
}

/** Numbers from 0 up to 1, always the same for a seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const words = (list: string): [string, ...string[]] => list.split(" ") as [string, ...string[]];

const TRAITS = words("一种高强 一种耐蚀 一种低温 一种轻量化 新型 山地 智能 高效 一种自适应 便携式 大跨度 微型");
const SUBJECTS = words(
  "镁合金 变速器齿轮 榨菜废水 柑橘采后 桥梁缆索 锂电池隔膜 污泥 激光雷达 中药材 隧道衬砌 页岩气 数控机床 摩托车发动机 磁流变减振器 茶叶 传感器阵列",
);
const RESULTS = words(
  "成形工艺 检测方法 处理装置 监测系统 制备方法 控制方法及系统 加工设备 分选装置 修复材料 仿真软件 保鲜技术 优化设计方法",
);
const COMPANY_FIRST = words("嘉 渝 巴 云 江 锦 恒 瑞 鼎 启 长 山");
const COMPANY_SECOND = words("陵 川 禾 岭 诚 泰 信 峰 达 源 舟 航");
const COMPANY_FIELD = words("科技 新材料 智能装备 环保科技 生物科技 机电 信息技术 农业科技");
const SURNAMES = words("陈 李 王 张 刘 周 冉 谭 向 罗 何 唐 秦 田 余 龚 邓 黎 牟 庞");
const GIVEN_FIRST = words("建 晓 文 志 雨 思 明 海 春 永 家 小");
const GIVEN_SECOND = words("明 华 川 琳 峰 颖 波 军 燕 宁 林 瑜 涛 洁");
const DEPARTMENTS = words(
  "材料科学与工程学院 机械工程学院 环境与化工学院 土木工程学院 电子信息学院 食品与生物工程学院",
);
