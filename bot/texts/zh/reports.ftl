### 总结报告

reports-mine-title = <b>总结报告</b>
reports-mine-none = 尚无聘任记录，不需要提交总结报告。
reports-mine-mark = 标记为已提交
reports-list-title = <b>总结报告</b>
reports-list-lines =
    { $lines }

    共 { $count } 份待交，按期限排列。
reports-list-none = 目前没有待交的总结报告。
reports-line-ahead = · { $name }（{ $enterprise }）：{ $due } 前，还有 { $days } 天
reports-line-late = · { $name }（{ $enterprise }）：应于 { $due } 前，已超过 { $days } 天
reports-one-title = <b>总结报告：{ $name }</b>
reports-one-term = { $enterprise }，服务期 { $first } 至 { $end }
reports-one-ahead = 提交期限：<b>{ $due }</b>（{ $days ->
    [0] 今天截止
   *[other] 还有 { $days } 天
}）
reports-one-late = 提交期限：<b>{ $due }</b>（已超过 { $days } 天）
reports-one-in = 已于 { $at } 标记为已提交 ✓
reports-one-undo = 如系误点，{ $minutes } 分钟内可以撤销。
reports-one-mark = 标记为已收到
reports-one-marked = 已标记，提醒随即停止。{ $minutes } 分钟内可在“总结报告”里撤销。
reports-one-take-back = 撤销标记
reports-one-taken-back = 已撤销，提醒照常
