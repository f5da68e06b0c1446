### 走访台账：按时段、县（市、区）、专项行动和企业筛选，按专项行动的版式生成

home-care-ledger = 走访台账

ledger-menu-title = <b>走访台账</b>　选好范围后生成表格。
ledger-menu-lines =
    时段：{ $first } 至 { $last }
    县（市、区）：{ $county }
    专项行动：{ $campaign }
    企业：{ $enterprise }
    版式：{ $layout }

    符合条件的走访：<b>{ $count }</b> 次
ledger-menu-period = 时段
ledger-menu-county = 县（市、区）
ledger-menu-campaign = 专项行动
ledger-menu-enterprise = 企业
ledger-menu-take = 生成台账
ledger-making = 正在生成走访台账……
ledger-made = 走访台账已生成，共 { $rows } 行。含内部备注，请妥善保管。
ledger-all-counties = 全部
ledger-all-campaigns = 全部专项行动
ledger-all-enterprises = 全部企业
ledger-chosen = • { $name }
ledger-offered = { $name }
ledger-period-title = <b>要哪一时段的走访？</b>
ledger-period-this-month = 本月
ledger-period-last-month = 上月
ledger-period-this-quarter = 本季度
ledger-period-last-quarter = 上季度
ledger-period-this-year = 本年
ledger-period-own = 自选日期
ledger-first-ask = 从哪一天起？请直接发送日期，如 2026-9-1、9月1日。
ledger-last-ask = 从 { $first } 起，到哪一天止？请直接发送日期。
ledger-county-title = <b>哪个县（市、区）的走访？</b>
ledger-campaign-title = <b>计入哪项专项行动的走访？</b>　表格按该专项行动的版式生成。
ledger-enterprise-title = <b>哪家企业的走访？</b>　只列所选时段内走访过的企业。
ledger-layout-tracking = 跟踪联系版式
ledger-layout-help = 助企服务版式
ledger-layout-research = 研发活动版式

ledger-paper-name = 走访台账
ledger-paper-title = 科技副总走访台账
ledger-paper-titled = { $campaign }走访台账
ledger-paper-city = 新乡市
ledger-paper-unit = 单位：{ $place }
ledger-paper-period = 时段：{ $first } 至 { $last }　制表：{ $on }
ledger-paper-empty = 本时段没有符合条件的走访
ledger-paper-note = 本表由走访记录自动生成；“反映问题”的办理情况以困难问题台账为准。
ledger-column-number = 序号
ledger-column-on = 走访日期
ledger-column-county = 县（市、区）
ledger-column-enterprise = 企业名称
ledger-column-credit-code = 统一社会信用代码
ledger-column-people = 科技副总
ledger-column-units = 派出单位
ledger-column-visitor = 走访人
ledger-column-office = 走访部门
ledger-column-channel = 方式
ledger-column-met = 见到何人
ledger-column-thinking = 思想情况
ledger-column-work = 工作情况
ledger-column-life = 生活情况
ledger-column-summary = 走访小结
ledger-column-troubles = 反映问题
ledger-column-solved = 办理情况
ledger-column-campaigns = 计入专项行动
ledger-column-remark = 内部备注
ledger-channel-on-site = 实地
ledger-channel-phone = 电话
ledger-channel-video = 视频
ledger-trouble = { $number }　{ $text }
ledger-closed = { $number }　已办结
ledger-open = { $number }　办理中
ledger-absent = { $name }（未在场）
ledger-mark = { $state }：{ $line }
ledger-of = { $name }：{ $words }

campaigns-one-layout = 台账版式：{ $layout }
campaigns-one-lay = 台账版式
campaigns-layout-title = <b>{ $name }</b>　走访台账用哪种版式？
campaigns-layout-done = 台账版式已更改

refusal-day-unread = 没有看懂日期，没有改动。请写成 2026-9-1 或 9月1日 的形式再发一次；已选的其他条件不变。
refusal-span-turned = 结束日期 { $last } 早于开始日期 { $first }，没有改动。请重新发送结束日期。
refusal-span-ahead = 开始日期 { $first } 还没有到，没有可列的走访，没有改动。请返回重新选择。
refusal-span-long = 一份台账最多 { $days } 天，没有改动。请缩短时段，或分几份生成。
