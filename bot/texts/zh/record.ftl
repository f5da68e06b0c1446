### 我的记录

record-year-title = <b>我的记录</b>　{ $enterprise }
    本服务年度 { $first } 至 { $last }
record-year-count = 已计 <b>{ $count }</b> 天 / { $target } 天
record-year-open = 待企业确认 { $open } 天
record-year-hours = 已记离开时间的，在厂共 { $hours } 小时
record-year-calendar = { $calendar_year } 自然年度已计 { $calendar_count } 天

record-year-days =
    { $days }
record-year-others = 您同时服务于另一家企业，天数分别计算。点企业名称查看：
record-year-empty = 本服务年度还没有记录。到厂后点“📍 到岗”即可。
record-day = { $on }　{ $standing }
record-grade-a = A
record-grade-b = B
record-grade-c = C
record-grade-open = 待企业确认
record-waits-host = 待企业确认
record-waits-county = 待县（市、区）认可
record-waits-both = 待企业确认、县（市、区）认可
record-not-before-term = 聘任开始前，不计
record-not-after-term = 服务结束后，不计
record-not-suspended = 暂停服务，不计
record-not-withdrawn = 已撤销
record-not-not-accepted = 核实后不计
record-not-visit-withdrawn = 走访登记撤回，不计
record-year-one = { $on } { $mark }
record-year-months = 按月查看
record-year-years = 其他年度
record-mark-a = A
record-mark-b = B
record-mark-c = C
record-mark-open = 待确认
record-mark-not = 不计

record-months-title = <b>按月查看</b>　服务年度 { $first } 至 { $last }
record-months-calendar = <b>按月查看</b>　{ $year } 自然年度
record-months-lines =

    { $lines }

    共 { $count } 天。每格 7 天：■ 有计入的天，□ 只有待确认的，· 没有记录。
record-months-line = { $month }　{ $weeks }　{ $days } 天{ $waiting }
record-months-line-hours = { $month }　{ $weeks }　{ $days } 天{ $waiting }，{ $hours } 小时
record-months-open = （另有 { $open } 天待确认）
record-months-hours = 在厂 { $hours } 小时；有 { $without } 天未记离开时间，不计小时，不影响天数。
record-months-none = 还没有到这一年度。
record-months-to-calendar = 看自然年度
record-months-to-service = 看服务年度

record-years-title = <b>各服务年度</b>　请选择
record-years-line = · { $first } 至 { $last }　{ $enterprise }
record-years-one = { $first } 起（{ $enterprise }）
record-years-none = 还没有已开始的服务年度。

record-day-title = <b>{ $on }</b>　{ $kind }　{ $enterprise }

record-kind-workday = 工作日
record-kind-make-up = 调休工作日
record-kind-weekend = 周末
record-kind-holiday = 法定节假日
record-day-hours = 在厂 { $hours } 小时
record-day-receipt =

    回执 <code>{ $receipt }</code>
    凭回执可以核对：这条记录和此前的记录已经写入，之后有任何改动都能查出。
record-day-undo-until = 如系误点，{ $until } 前可以撤销。
record-day-copy = 复制回执
record-day-work = 记工作
record-day-left = 离开时间
record-day-undo = 撤销
record-day-reverse = 冲回
record-day-undone = 已撤销，这次记录不计入，原始记录保留。
record-day-reversed = 已冲回，这一天不计入天数，原始记录和原因保留。如当天确在企业，可重新到岗或补记。

record-source-title =

    <b>记录明细</b>
record-source-more = （较早的 { $count } 条略）
record-source-line = · { $at }　{ $what }
record-source-reversed = <s>{ $line }</s>
    　已冲回（{ $at }），原因：{ $reason }
record-source-reversed-only = <s>{ $line }</s>
    　已冲回（{ $at }）
record-source-door-code = 扫描门口码
record-source-offline-code = 扫描门口码（离线，稍后送达）
record-source-officer = 县（市、区）工作人员在场登记
record-source-claim = 本人补记
record-source-off-site = 本人申报：为企业在外工作
record-source-paper = 县（市、区）录入纸质签到表
record-source-county = 县（市、区）科技部门认可
record-source-host = 企业确认：{ $name }（{ $enterprise }）
record-source-host-unnamed = 企业确认（{ $enterprise }）
record-place-inside = 厂区内定位，距厂门约 { $metres } 米
record-place-near = 定位略超出厂区，距厂门约 { $metres } 米
record-place-beyond = 定位不在厂区，距厂门约 { $metres } 米
record-place-elsewhere = 定位在另一家企业的厂区
record-place-no-site = 定位；当时企业尚未登记厂门

record-reason-ask = 为什么冲回 { $on } 的记录？
    请选一项，或直接发送文字（{ $limit } 字以内）。冲回后这一天不计入天数；原始记录和原因都会保留，企业所在县（市、区）科技部门可以看到。
record-reason-slip = 误点，并未到岗
record-reason-elsewhere = 不是在这家企业
record-reason-other-day = 日期不对
record-reason-undone = 本人当时撤销
record-reason-withdrawn = 补记当时撤回

record-work-ask = { $on } 做了哪类工作？
    到岗记录已经保存，不填也不影响。
service-planning = 制定发展规划
service-research = 开展技术研发
service-problem = 解决技术难题
service-transfer = 成果转化落地
service-platform = 共建研发平台
service-cooperation = 技术协作攻关
service-resources = 整合创新资源
service-other = 其他工作
record-line-ask = 工作类型已记下。如愿意，请用一句话说明 { $on } 做了什么（{ $limit } 字以内），直接发送即可；不写请按“返回”。
record-line-now = 现有说明：{ $work }

record-left-ask = { $on } 几点离开企业？
    直接发送时间即可，如“17:30”或“下午五点半”。只用来计算在厂小时，不填不影响天数。
record-left-known = 已记 { $left }，可以更正。
record-left-now = 现在离开
record-left-done = 已记离开时间 { $left }。
record-left-unread = 没有看懂时间。请写成“17:30”或“下午五点半”这样，已记内容没有变化。

export-yes = 计入
export-no = 不计入
export-cell = { $words }
export-days-sheet = 到岗记录
export-days-headings = 日期|企业|证据等级|是否计入|离开时间|在厂小时|工作类型|工作内容|本人说明
export-signals-sheet = 记录明细
export-signals-headings = 日期|企业|时间|内容|冲回时间|冲回原因
export-visits-sheet = 走访记录
export-visits-gone = 已撤回
export-visits-headings = 日期|企业|走访人|方式|小结|三项情况|本人补充|是否撤回
export-marks-sheet = 专长与关注
export-marks-headings = 类别|内容类型|内容|填写时间|公开范围
export-marks-declared = 本人填写
export-marks-followed = 本人关注
export-marks-open = 对需求相近的企业和管理部门公开
export-mark-field = 技术领域
export-mark-chain = 产业链群
export-mark-word = 关键词
export-looks-sheet = 查看记录
export-looks-headings = 时间|查看人|查看内容
export-letters-sheet = 收到的提醒
export-letters-headings = 时间|类别|事项
