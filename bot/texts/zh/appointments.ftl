### 聘任：名单、详情，暂停、恢复、终止服务

appointments-county-title =
    <b>聘任管理</b>
    请选择县（市、区）。名称后的数字为在聘人数。
appointments-county-one = { $name } { $count }
appointments-list-title = <b>聘任管理</b>　{ $county }
appointments-list-lines =
    { $lines }

    共 { $count } 项，在聘的在前。
appointments-list-none = 目前没有聘任。
appointments-list-import = 导入签到表
appointments-list-line = · { $name }（{ $enterprise }）　{ $start } 至 { $last }　{ $state }
appointments-state-active = 在聘
appointments-state-ahead = 聘期未开始
appointments-state-suspended = 暂停服务
appointments-state-ended = 已结束

appointments-one-title =
    <b>{ $name }</b>　{ $state }
    接收企业：{ $enterprise }
    派出单位：{ $unit }
    聘期：{ $start } 至 { $end }
appointments-one-last = 终止服务：最后服务日 { $last }，原因：{ $reason }
appointments-one-exception = 一事一议（同时服务另一家企业）：{ $exception }
appointments-one-days = 本服务年度（{ $first_of_year } 至 { $last_of_year }）已计 <b>{ $count }</b> 天 / { $target } 天
appointments-one-pauses =
    暂停服务：
    { $pauses }
appointments-one-pause = · { $first } 至 { $last }，{ $reason }
appointments-one-pause-open = · { $first } 起，{ $reason }
appointments-one-city =

    暂停、恢复、终止服务由市有关部门办理。县（市、区）有建议的，请电话联系市科技局，说明情况和依据。
appointments-one-sheet = 登记签到表
appointments-one-suspend = 暂停服务
appointments-one-resume = 恢复服务
appointments-one-end = 终止服务

appointments-reason-suspend = { $name }暂停服务的原因？请选一项，或直接发送文字说明。原因会告知本人。
appointments-reason-end = { $name }终止服务的原因？请选一项，或直接发送文字说明。原因会告知本人。
appointments-reason-leave = 请假
appointments-reason-illness = 病休
appointments-reason-study = 学习进修
appointments-reason-unit-duty = 派出单位工作需要
appointments-reason-enterprise-pause = 企业暂停生产
appointments-reason-agreed = 各方协商一致
appointments-reason-moved = 工作变动
appointments-reason-health = 健康原因
appointments-reason-enterprise-changed = 企业情况变化

appointments-day-suspend = { $name }从哪一天起暂停服务？请选择，或发送日期，如“3.5”“3月5日”“下周一”。
appointments-day-resume = { $name }从哪一天起恢复服务？这一天起重新计入天数。请选择，或发送日期，如“3.5”“3月5日”“下周一”。
appointments-day-end = { $name }的最后服务日是哪一天？这一天仍计入天数。请选择，或发送日期，如“3.5”“3月5日”“上周五”。
appointments-day-today = 今天
appointments-day-tomorrow = 明天
appointments-day-unread = 没有看懂这个日期，尚未保存。请换一种写法，如“3.5”“3月5日”“2026-03-05”“上周三”。

appointments-check-suspend =
    <b>请核对：暂停服务</b>
    { $name }，自 <b>{ $on }</b> 起暂停服务。
    原因：{ $reason }

    · 暂停期间到岗只作记录，不计入天数；期间内已有的记录同样不计，本人的到岗记录卡随即更新。
    · 按服务时间折算的参考天数相应减少，每服务年度原则上不少于 { $target } 天的要求不变。
    · 确认后通知本人，恢复服务时再次通知。
appointments-check-suspend-yes = 确认暂停
appointments-check-resume =
    <b>请核对：恢复服务</b>
    { $name }，自 <b>{ $on }</b> 起恢复服务。

    · 这一天起的到岗重新计入天数，此前暂停期间的不计；已有的记录按此更新。
    · 每服务年度原则上不少于 { $target } 天的要求不变。
    · 确认后通知本人。
appointments-check-resume-yes = 确认恢复
appointments-check-end =
    <b>请核对：终止服务</b>
    { $name }，服务至 <b>{ $on }</b> 终止，当天仍计入天数。
    原因：{ $reason }

    · 此后到岗只作记录，不计入天数；已计天数和记录保留。
    · 早于聘期期满终止的，总结报告提醒停止。
    · 确认后通知本人。
appointments-check-end-on = 继续
appointments-sure-end =
    <b>请再次确认</b>
    { $name }的服务至 <b>{ $on }</b> 终止。到期生效后不能恢复，需要继续服务的，须重新聘任。

    请在听取本人、派出单位和企业意见，并由市有关部门作出决定之后登记。
appointments-sure-end-yes = 确认终止服务
appointments-check-done = 已登记，并将通知本人
