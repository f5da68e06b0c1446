### 走访安排：谁到期、一天的路线、走访单

home-care-rounds = 走访安排

rounds-list-title =
    <b>走访安排</b>
    逾期 { $overdue } 人，即将到期 { $due } 人，按期 { $done } 人{ $resting ->
    [0] { "" }
   *[other] ，暂停或未到岗 { $resting } 人
}。
rounds-list-lines = { $lines }
rounds-list-none = 目前没有到期的走访。
rounds-list-how =
    { $ticked ->
    [0] 点选要去的企业，先点的为第一站。
   *[other] 已选 { $ticked } 家，先点的为第一站。
}
rounds-list-line = · { $name }：{ $people }
rounds-list-on = ☑ { $name }
rounds-list-off = ☐ { $name }
rounds-list-lay = 排路线（{ $ticked } 家）
rounds-list-everybody = 显示全部
rounds-list-wanted = 只看到期的

rounds-turn-overdue = { $name }（{ $due } 到期，已逾期，{ $seen ->
    [yes] 上次走访 { $last }
   *[no] 尚未走访
}）
rounds-turn-due = { $name }（{ $due } 前，{ $seen ->
    [yes] 上次走访 { $last }
   *[no] 尚未走访
}）
rounds-turn-done = { $name }（下次 { $due } 前，{ $seen ->
    [yes] 上次走访 { $last }
   *[no] 尚未走访
}）
rounds-turn-resting = { $name }（暂停或未到岗，不安排）

rounds-route-title =
    <b>走访路线</b>　{ $on }
    共 { $count } 站{ $far ->
    [yes] ，直线约 { $km } 公里
   *[no] { "" }
}。
rounds-route-lines = { $lines }
rounds-route-note = 没有登记厂门位置的企业排在最后。
rounds-route-first = { $number }. <b>{ $name }</b>（{ $gate }）：{ $people }
rounds-route-line = { $number }. <b>{ $name }</b>（{ $gate }，距上一站约 { $km } 公里）：{ $people }
rounds-route-nowhere = { $number }. <b>{ $name }</b>（未登记厂门位置）：{ $people }
rounds-route-one = { $number }. { $name }
rounds-route-sheet = 打印走访单
rounds-route-anew = 重新选择
rounds-making = 正在生成走访单……
rounds-made = 走访单已生成，共 { $stops } 站，可打印后手写记录。

rounds-stop-title = <b>{ $name }</b>
rounds-stop-gate = 厂门：{ $gate }
rounds-stop-lines = { $lines }
rounds-stop-visit = 开始走访
rounds-stop-person = · { $turn }
rounds-stop-contact = · { $name }最近一次电话或视频联系：{ $on }
rounds-stop-hosts = · 企业联系人：{ $hosts }
rounds-stop-no-host = 尚无
rounds-stop-watched = · 上次走访（{ $on }）{ $name }：{ $marks }
rounds-stop-trouble = · 在办困难问题 { $number }（{ $category }），答复期限 { $due }
rounds-mark-thinking-watch = 思想需关注{ $worded ->
    [yes] （{ $line }）
   *[no] { "" }
}
rounds-mark-thinking-problem = 思想有问题{ $worded ->
    [yes] （{ $line }）
   *[no] { "" }
}
rounds-mark-work-watch = 工作需关注{ $worded ->
    [yes] （{ $line }）
   *[no] { "" }
}
rounds-mark-work-problem = 工作有问题{ $worded ->
    [yes] （{ $line }）
   *[no] { "" }
}
rounds-mark-life-watch = 生活需关注{ $worded ->
    [yes] （{ $line }）
   *[no] { "" }
}
rounds-mark-life-problem = 生活有问题{ $worded ->
    [yes] （{ $line }）
   *[no] { "" }
}
rounds-category-project = 项目攻关
rounds-category-funds = 资金待遇
rounds-category-equipment = 科研条件
rounds-category-living = 生活保障
rounds-category-agreement = 协议履行
rounds-category-property = 成果归属
rounds-category-time = 到岗时间
rounds-category-other = 其他

round-sheet-name = 走访单
round-sheet-title = 科技副总走访单
round-sheet-by = 走访人：{ $by }
round-sheet-day = { $on }
round-sheet-number = 序号
round-sheet-place = 企业、厂门
round-sheet-look = 走访对象和关注事项
round-sheet-met = 见到何人
round-sheet-noted = 走访记录
round-sheet-no-gate = 未登记厂门位置
round-sheet-far = 距上一站约 { $km } 公里（直线）
round-sheet-thinking = 思想：□正常 □需关注 □有问题
round-sheet-work = 工作：□正常 □需关注 □有问题
round-sheet-life = 生活：□正常 □需关注 □有问题
round-sheet-note = 走访后请于 7 天内在系统中登记；内部使用，用后妥善保管。

letter-visits-due-text =
    <b>走访提醒</b>
    { $overdue ->
    [0] 有 <b>{ $due }</b> 名科技副总即将到走访期限
   *[other] 有 <b>{ $overdue }</b> 名科技副总已超过走访期限{ $due ->
        [0] { "" }
       *[other] ，另有 { $due } 名即将到期
    }
}，最早的期限为 { $first }。

    点“查看详情”可选择企业、排好路线并打印走访单。
letter-visits-due-why = 县（市、区）每季度、派出单位每半年走访一次科技副总。临近期限时每周提醒一次，走访登记后不再提醒。

refusal-round-empty = 还没有选择企业，路线没有生成。请先点选要去的企业，已选内容不变。
refusal-round-full = 一次最多安排 { $most } 家企业，这一家没有加入。请先取消一家，或另排一天；已选内容不变。
