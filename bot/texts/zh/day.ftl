### 到岗记录卡：记了什么、依据什么、怎样更充分、累计多少天

day-card-title = <b>到岗记录 { $on }</b>　{ $enterprise }
day-card-count = 第 <b>{ $count }</b> 天 / { $target } 天 · 本服务年度 { $first } 至 { $last }
day-card-count-so-far = 已计 { $count } 天 / { $target } 天 · 本服务年度 { $first } 至 { $last }
day-card-and = ＋
day-card-distance = （距厂门约 { $metres } 米）
day-card-matched = （当面核对）
day-card-number = 请企业联系人核对数字 <b>{ $number }</b>（可选）。
day-card-note = 您的说明：{ $note }
day-card-record = 我的记录
day-card-details = 详情与回执
day-card-undo = 撤销
day-card-add-work = 记工作
day-card-add-left = 离开
day-card-receipt = 回执 <code>{ $receipt }</code>
day-card-left = 离开时间：{ $left }
day-card-work = 工作：{ $work }
day-card-work-and = ，

day-grade-a = 证据等级 <b>A</b>：{ $basis }。
day-grade-b = 证据等级 <b>B</b>：{ $basis }。
day-grade-c = 证据等级 <b>C</b>：{ $basis }。

day-waits-host = <b>已记录，待企业确认后计入</b>。{ $basis }
day-waits-county = <b>已记录，待县（市、区）科技部门认可后计入</b>。{ $basis }
day-waits-both = <b>已记录，待企业确认、县（市、区）科技部门认可后计入</b>。{ $basis }
day-claim-forgotten = 本人补记。
day-claim-off-site = 本人补记：在企业以外为企业服务。

day-signal-location = 厂区内定位
day-signal-door-code = 门口码
day-signal-host = 企业已确认
day-signal-officer = 县（市、区）工作人员在场
day-signal-paper = 纸质签到表
day-signal-offline-code = 门口码（离线扫描）
day-signal-county = 县（市、区）科技部门已认可

day-ring-inside = 定位在厂区范围内。
day-ring-near = 位置离厂门约 { $metres } 米，略超出厂区范围。如您在厂区，请选一项说明，或到厂门附近再点一次“📍 到岗”。已记内容不会丢失。
day-ring-beyond = 位置离厂门约 { $metres } 米，不在厂区范围。如定位不准，可稍后再点一次“📍 到岗”，或选一项说明。已记内容不会丢失。
day-ring-elsewhere = 这次的位置在另一家企业的厂区。请核对所在企业；如确在接收企业，请稍后再点一次“📍 到岗”。
day-ring-elsewhere-code = 扫描的是另一家企业“{ $enterprise }”的门口码，这次扫描不作为到岗依据。如您在接收企业，请扫描该企业门口的二维码，或点“📍 到岗”。
day-ring-no-site = 企业尚未登记厂门位置，暂以企业确认为准。
day-ring-shift = 位置离厂门约 { $metres } 米，与厂门坐标换成另一坐标系后的位置相符：厂门登记时的坐标系可能不一致。这是登记上的问题，不影响您；已请县（市、区）科技部门核对厂门位置，您无需操作。

day-card-why-not-before-term = 这一天早于聘任开始日，只作记录，不计入天数。
day-card-why-not-after-term = 这一天晚于服务结束日，只作记录，不计入天数。
day-card-why-not-suspended = 这一天在暂停服务期间，只作记录，不计入天数。
day-card-why-not-withdrawn = 这条记录已由您本人撤销，不计入天数。当天再次到岗即重新记录，过后可办理补记。
day-card-why-not-not-accepted = 经县（市、区）科技部门核实，这一天不计入天数，原始记录保留。如有异议，请向县（市、区）科技部门提出。
day-card-why-not-visit-withdrawn = 工作人员撤回了这一天的走访登记，没有其他依据，暂不计入天数。当天再次到岗即重新记录，过后可办理补记。

day-card-offline = 门口码到达时已换新，按“离线扫描”记在码上显示的日期。企业联系人确认后计入，无需您重新操作。

day-card-host-until = 企业联系人可在 { $until } 前确认；无需您操作。
day-card-raise-host-confirms = 企业联系人在 { $until } 前确认，证据更充分；无需您操作。
day-card-raise-locate-at-gate = 也可在厂门附近再点一次“📍 到岗”。
day-card-raise-locate-too = 在厂门附近点一次“📍 到岗”，证据也会更充分。

day-card-kind-make-up = 当天为调休工作日，照常计入。
day-card-kind-weekend = 当天为周末，照常计入。
day-card-kind-holiday = 当天为法定节假日，照常计入。
day-card-kind-unofficial = 注：当年放假安排尚未公布，节假日按周一至周五推算，不影响天数。

day-explain-big-site = 厂区较大，人在厂内
day-explain-drift = 手机定位不准
day-explain-errand = 为企业外出办事
day-explain-words = 写一句说明
day-explain-thanks = 说明已记下，企业联系人确认时可以看到。
day-explain-ask = 请用一句话说明 { $on } 的情况，直接发送文字即可（{ $limit } 字以内）。到岗记录已经保存，不写也不影响。
day-card-disputed = 企业对这一天有不同意见，待核实；目前仍按以上依据计算。
day-card-differ = 回复企业意见
