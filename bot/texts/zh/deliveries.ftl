### 通知送达：每次发送的送达情况；联系不上的请电话联系

home-work-deliveries = 通知送达

deliveries-menu-title = <b>通知送达</b>
deliveries-menu-sum = 本月发送：{ $sum }
deliveries-menu-phone = 请电话联系：{ $phone } 人
deliveries-menu-counties = 各县（市、区）未联系上：{ $counties }
deliveries-menu-month = 各次发送
deliveries-menu-phoning = 电话联系
deliveries-county = { $name } { $number } 人

deliveries-month-title = <b>{ $month } 发送情况</b>
deliveries-month-lines = { $lines }
deliveries-month-line = { $number }. { $name }
    　{ $sum }
deliveries-month-none = 这个月没有发送记录。
deliveries-month-one = 第 { $number } 项
deliveries-month-before = 上一个月
deliveries-month-after = 下一个月

deliveries-one-title =
    <b>{ $name }</b>
    { $month }，共 { $total } 条
deliveries-one-figures = { $figures }
deliveries-one-figure = · { $what }：{ $number } 条
deliveries-one-gone = 未联系上的：{ $gone }。已请有关县（市、区）部门电话联系。

deliveries-short = 共 { $total } 条，已送达 { $delivered }
deliveries-short-waiting = 待发 { $number }
deliveries-short-later = 稍后 { $number }
deliveries-short-gone = 未送达 { $number }
deliveries-short-broken = 出错 { $number }
deliveries-short-cancelled = 已不需要 { $number }
deliveries-short-gathered = 并入简报 { $number }
deliveries-short-withheld = 本人未开启 { $number }
deliveries-figure-waiting = 等待发送
deliveries-figure-delivered = 已送达
deliveries-figure-later = 稍后发送（免打扰时段、暂停期间或网络原因）
deliveries-figure-gone = 未能送达（账号停用或屏蔽）
deliveries-figure-broken = 发送出错
deliveries-figure-cancelled = 发送前事项已办结
deliveries-figure-gathered = 并入本人简报
deliveries-figure-withheld = 本人未开启，可在列表中查看

deliveries-kind-about = { $kind }：{ $name }
deliveries-kind-other = 其他通知
deliveries-kind-report-due = 总结报告提醒
deliveries-kind-report-due-county = 总结报告提醒（县级）
deliveries-kind-report-in = 总结报告已提交
deliveries-kind-visitors = 到厂人员确认
deliveries-kind-claim-for-county = 补记审核
deliveries-kind-claim-decided = 补记结果
deliveries-kind-disputed = 到岗核对
deliveries-kind-dispute-for-county = 到岗核实
deliveries-kind-unreachable = 请电话联系
deliveries-kind-suspended = 服务暂停
deliveries-kind-resumed = 服务恢复
deliveries-kind-terminated = 服务终止
deliveries-kind-needs-waiting = 需求待审核
deliveries-kind-need-moved = 需求办理进展
deliveries-kind-need-proposal = 需求文字建议
deliveries-kind-pace-behind = 到岗进度提醒
deliveries-kind-silence = 久未到岗提醒
deliveries-kind-silence-county = 久未到岗（县级）
deliveries-kind-call-county = 催报需求汇总表
deliveries-kind-call-opened = 年度通知发布
deliveries-kind-call-extended = 征集时间延长
deliveries-kind-call-closing = 征集截止提醒
deliveries-kind-call-closing-county = 征集截止（县级）
deliveries-kind-consolidation-due = 汇总报送提醒
deliveries-kind-list-reported = 汇总表已报送
deliveries-kind-list-handed-back = 汇总表退回
deliveries-kind-key-wanted = 待签核
deliveries-kind-profile-waiting = 企业信息待审核
deliveries-kind-profile-confirmed = 企业信息已确认
deliveries-kind-profile-returned = 企业信息退回
deliveries-kind-qualification-ends = 资质到期提醒
deliveries-kind-sheet-entered = 纸质签到表录入
deliveries-kind-dispute-ended = 到岗核实结果
deliveries-kind-review-due = 随机回访
deliveries-kind-crs-doubt = 厂门坐标核对
deliveries-kind-fence-proposal = 厂门范围建议
deliveries-kind-need-help = 需求文字协助
deliveries-kind-transfer-asked = 企业转出申请
deliveries-kind-transferred = 企业转出办结
deliveries-kind-visits-due = 走访提醒
deliveries-kind-visit-noted = 走访记录告知
deliveries-kind-visit-reply = 走访补充说明
deliveries-kind-brief = 工作简报
deliveries-kind-difficulty-waiting = 困难问题待办
deliveries-kind-difficulty-answered = 困难问题答复
deliveries-kind-difficulty-closing = 困难问题待确认
deliveries-kind-difficulty-overdue = 困难问题督办
deliveries-kind-waits-long = 久未办理提醒
deliveries-kind-new-posts = 新岗位汇总

phoning-list-title = <b>请电话联系</b>（{ $count } 人）
    下列人员目前无法在此接收消息，请电话告知，并请其重新打开本服务、点“开始”。
phoning-list-lines = { $lines }
phoning-list-line = { $number }. { $person }
    　{ $since } 起联系不上，最近事项：{ $about }
phoning-list-none = <b>请电话联系</b>
    目前没有需要您电话联系的人员。
phoning-list-counties = 各县（市、区）待联系：{ $counties }
phoning-list-one = 第 { $number } 位
phoning-tried = 已拨打 { $tries } 次，最近 { $at }（{ $by }）
phoning-one-title = <b>{ $person }</b>
phoning-one-facts =
    { $since } 起联系不上，未送达 { $letters } 条。
    最近事项：{ $about }
phoning-one-tried = { $tried }
phoning-one-ask = 电话联系后，请选择结果：
phoning-result-told = 已电话告知
phoning-result-no-answer = 未接通，稍后再打
phoning-result-moved-on = 号码或人员有变
phoning-said-told = 已记录，此人不再列入名单。
phoning-said-no-answer = 已记录，此人仍在名单中。
phoning-said-moved-on = 已记录，此人不再列入名单。请到“人员”中更新信息。

refusal-phone-done = 已有同事联系过此人并作了记录，没有重复登记。请返回名单查看其他人员。
mydata-look-phoning = · { $at }　{ $name }，电话联系名单
