### 我的记录

record-year-title = <b>我的记录</b>　{ $enterprise }
    本服务年度 { $first } 至 { $last }
record-year-count = 已计 <b>{ $count }</b> 天 / { $target } 天
record-year-open = 待企业确认 { $open } 天
record-year-months = 按月：{ $months }
record-year-calendar = { $calendar_year } 自然年度已计 { $calendar_count } 天

record-year-days =
    { $days }
record-year-others = 您同时服务于另一家企业，天数分别计算。点企业名称查看：
record-year-empty = 本服务年度还没有记录。到厂后点“📍 到岗”即可。
record-month = { $month } { $days } 天
record-day = { $on }　{ $standing }
record-grade-a = A
record-grade-b = B
record-grade-c = C
record-grade-open = 待企业确认
record-not-before-term = 聘任开始前，不计
record-not-after-term = 服务结束后，不计
record-not-suspended = 暂停服务，不计
record-not-withdrawn = 已撤销
record-not-not-accepted = 核实后不计
