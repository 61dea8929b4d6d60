/** What --help prints. */
export const help = `成果转化台账助手 · Transfer Ledger Check

cgzh check [文件或文件夹…] [选项]     核查台账；不给文件时核查随附的样例
  --format text|json       输出格式（默认 text）
  --as-of 2024-12-31       按哪一天判断（默认中国当天）
  --unit 单位类型           市属高校院所、中央在渝高校院所、其他事业单位、国有企业、中央在渝企业、其他企业
  --settings 设置.json      单位规定、约定、读法、补充的放假安排等
  --joined                 各文件是同一单位的账，跨文件按合同关联
  --out 文件夹              另存一份标注副本 名称-核查.xlsx，原文件不动
  --max-findings N         最多显示 N 条（计数不变）
  --lang zh|en             语言
  --baseline 基线.json      以前的 JSON 报告或基线：其中已有的另行列出，不计入退出状态
  --write-baseline 文件     写出基线；文件已有的只减不增
  --what-if                换用每一种其他读法各会增减多少条
cgzh compare 旧.json 新.json  比较两次核查：新增、消失、因数据或因法律和读法而变化
cgzh report 文件… --year 2024 --out 文件夹   年度报告工作簿 名称-2024年报.xlsx，每个数都是明细上的公式
  （--as-of --unit --settings --joined --lang 同上；已有的年报只换它自己的工作表）
cgzh template --out 文件夹   空白台账：表头、格式、下拉选项与核查一致
cgzh law [--format json]   条例63条、细则24项逐条如何处理

退出状态：2 有文件读不了或没有台账、命令有误；1 有不合规；0 没有不合规
`;
