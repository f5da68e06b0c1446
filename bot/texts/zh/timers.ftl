### 定时事项一览（docs/guide/timers.md）与逐级提醒

timers-page-title = 定时事项一览
timers-page-intro = 本页由系统按定时表自动生成，请勿手工修改。时间均为北京时间，数字为默认值，可在设置中调整。提醒只在工作日 { $from } 至 { $until } 之间发出；同一事项的同一步骤对同一人只发一次，停机后只补最近的一步。
timers-page-hour = 除注明“即时”外，当天 { $at } 起按人错开发出。

timers-head-name = 事项
timers-head-since = 起算
timers-head-steps = 步骤（默认）
timers-head-to = 告知
timers-head-urgency = 缓急
timers-head-letters = 文案
timers-head-settings = 设置项
timers-head-clause = 依据

timers-name-report-due = 总结报告提交
timers-name-pace = 到岗进度偏慢
timers-name-silence = 长期没有到岗记录
timers-name-call = 需求征集与县（市、区）汇总
timers-name-host-card = 到岗确认（接收企业晚间一条）
timers-name-dispute-unanswered = 异议等待本人说明
timers-name-qualification = 企业资质到期
timers-name-new-posts = 每周新岗位
timers-name-hearing = 过程管理记录听取本人意见
timers-name-review-due = 随机回访
timers-name-visit-due = 县（市、区）走访
timers-name-visit-due-unit = 派出单位走访

timers-name-needs-wait = 需求等候办理
timers-name-profiles-wait = 企业资料等候办理
timers-name-claims-wait = 补记等候办理
timers-name-cases-wait = 异议等候办理
timers-anchor-sent = 企业提交
timers-anchor-filed = 提交补记（企业逾期未确认的，自逾期起）
timers-anchor-answered = 本人说明或期满
timers-anchor-term-end = 任期届满日
timers-anchor-service-year = 服务年度开始日
timers-anchor-last-record = 最近一次到岗记录
timers-anchor-call = 征集通知的起止日期
timers-anchor-certificate = 证书有效期
timers-anchor-visit-of-the-day = 当天的到岗
timers-anchor-remark = 企业提出异议
timers-anchor-published = 岗位发布
timers-anchor-shown = 本人看到记录
timers-anchor-draw = 每月抽取、回访期限
timers-anchor-visit = 上次走访（未走访的从任期开始日起）

timers-party-person = 科技副总
timers-party-contact = 接收企业联系人
timers-party-county = 县（市、区）科技、组织部门
timers-party-other-department = 同县另一部门
timers-party-unit = 派出单位
timers-party-owner = 经办人
timers-party-raiser = 提出人
timers-party-city = 市级部门
timers-party-follower = 关注者

timers-urgency-urgent = 紧急，临期不受暂停和条数限制
timers-urgency-now = 需当天办理，单独发送
timers-urgency-gathered = 不急：工作人员的汇总进简报，其他人的按每周条数发送

timers-stage-months-before = 前 { $numbers } 个月
timers-stage-days-before = 前 { $numbers } 天
timers-stage-days-after = 满 { $numbers } 天
timers-stage-workdays-after = 满 { $numbers } 个工作日
timers-stage-months-after = 满 { $numbers } 个月
timers-stage-every-days = 逾期后每 { $numbers } 天
timers-stage-every-months = 每 { $numbers } 个月
timers-stage-more-behind = 落后超过 { $numbers } 天时
timers-stage-evening = 工作日 { $clock }
timers-stage-first-workday = 每周第一个工作日

timers-hour-office = 上班后
timers-hour-at-once = 即时

escalation-ladder = { $first } 个工作日未办理提醒经办人，{ $second } 个工作日报县（市、区）科技、组织部门，{ $third } 个工作日报市级。
escalation-ahead = 如仍未办理：{ $first }提醒经办人，{ $second }报县（市、区）科技、组织部门，{ $third }报市级。
