### 工作简报：需要办理的事项，一个工作日一条

brief-title-daily = <b>每日简报</b>　{ $on }
brief-title-weekly = <b>本周工作简报</b>　{ $on }
brief-nothing = { $title }　今日无待办事项。
brief-item-plain = { $number }. { $item }
brief-item-late = { $number }. ❗ { $item }
brief-item-raised = { $number }. ❗ { $item }（已逐级提醒）
brief-list-title = <b>{ $title }</b>
brief-list-none = 目前没有了，可能已经办结。
brief-folded = 此外：{ $lists }。
brief-news = 另告知：
    { $lines }
brief-news-line = · { $said }
brief-news-short = { $title }：{ $words }
brief-news-more = · 另有 { $count } 条，见“设置 → 未单独发送”
brief-when-late = 已超过期限 { $days } 天
brief-when-today = 今天到期
brief-when-left = { $due } 到期，还有 { $days } 天
brief-when-waited = 已等候 { $days } 个工作日
brief-when-new = 今天收到

brief-line-keys-item = 待签核：{ $name }，{ $when }
brief-line-keys-count = 签核 { $count } 件
brief-line-keys-button = 待签核 { $count }
brief-line-unreachable-item = 请电话联系：{ $name }
brief-line-unreachable-count = 联系不上 { $count } 人
brief-line-unreachable-button = 电话联系 { $count }
brief-line-disputes-item = 到岗核实：{ $name }（{ $place }），{ $when }
brief-line-disputes-count = 到岗核实 { $count } 件
brief-line-disputes-button = 到岗核实 { $count }
brief-line-claims-item = 补记：{ $name }（{ $place }），{ $when }
brief-line-claims-count = 补记 { $count } 件
brief-line-claims-button = 补记 { $count }
brief-line-reports-item = 总结报告：{ $name }（{ $place }），{ $when }
brief-line-reports-count = 总结报告 { $count } 份
brief-line-reports-button = 总结报告 { $count }
brief-line-difficulties-item = 困难问题：{ $name }（{ $place }），{ $when }
brief-line-difficulties-count = 困难问题 { $count } 件
brief-line-difficulties-button = 困难问题 { $count }
brief-line-feedback-item = 投诉建议：{ $name }，{ $when }
brief-line-feedback-count = 投诉建议 { $count } 件
brief-line-feedback-button = 投诉建议 { $count }
brief-line-reviews-item = 随机回访：{ $name }（{ $place }），{ $when }
brief-line-reviews-count = 随机回访 { $count } 件
brief-line-reviews-button = 随机回访 { $count }
brief-line-visits-item = 跟踪走访：{ $name }（{ $place }），{ $when }
brief-line-visits-count = 跟踪走访 { $count } 家
brief-line-visits-button = 跟踪走访 { $count }
brief-line-needs-item = 企业需求：{ $name }，{ $when }
brief-line-needs-count = 企业需求 { $count } 项
brief-line-needs-button = 企业需求 { $count }
brief-line-lists-item = 需求汇总报送：{ $name }，{ $when }
brief-line-lists-count = 需求汇总 { $count } 份
brief-line-lists-button = 需求汇总 { $count }
brief-line-profiles-item = 企业信息：{ $name }，{ $when }
brief-line-profiles-count = 企业信息 { $count } 家
brief-line-profiles-button = 企业信息 { $count }
brief-line-transfers-item = 企业转出：{ $name }（{ $place }），{ $when }
brief-line-transfers-count = 企业转出 { $count } 家
brief-line-transfers-button = 企业转出 { $count }
brief-line-gates-item = 厂门坐标核对：{ $name }（{ $place }）
brief-line-gates-count = 厂门坐标核对 { $count } 处
brief-line-gates-button = 厂门核对 { $count }
brief-line-silent-item = { $name }（{ $place }）自 { $since } 起 { $days } 天没有到岗记录
brief-line-silent-count = 久无到岗记录 { $count } 人
brief-line-silent-button = 久无记录 { $count }
brief-line-behind-item = 到岗进度：{ $name }（{ $place }），比进度少 { $days } 天
brief-line-behind-count = 进度偏慢 { $count } 人
brief-line-behind-button = 进度偏慢 { $count }
brief-line-agreements-item = 聘期将满：{ $name }（{ $place }），{ $when }
brief-line-agreements-count = 聘期将满 { $count } 人
brief-line-agreements-button = 聘期将满 { $count }

letter-brief-text =
    { $brief }

    点下方按钮办理，打开的都是最新情况。
letter-brief-why = 您负责联系企业和科技副总。需要办理的事项每个工作日汇总一条，内容没有变化的不发送，每周第一个工作日必发。发送时间和方式可在“设置 → 提醒种类”中调整。
mydata-look-brief = · { $at }　{ $name }，工作简报
home-more-brief = 工作简报
command-brief = 工作简报
settings-brief-title = <b>简报时间</b>
    每个工作日 { $at } 发送，可选其他时间；周末和节假日不发。
settings-brief-time = { $at }
settings-brief-button = 简报 { $at }
settings-brief-saved = 已改为 { $at }，下次：{ $next }
refusal-brief-time = 这个时间在每日不发提醒的时段内，简报发不出来。请从所列时间中选择；原来的时间没有变。
timers-name-brief = 工作简报（每个工作日一条）
timers-anchor-workday = 工作日
timers-party-official = 县（市、区）、市级部门和派出单位工作人员
timers-stage-workdays-at = 每个工作日 { $clock }（可自选）
