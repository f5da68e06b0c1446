### 到厂确认

visitors-waiting-title = <b>到厂确认</b>（近 { $hours } 小时）
visitors-waiting-until = 请于 <b>{ $until }</b> 前确认最早一条。
visitors-waiting-lines =
    { $lines }
visitors-waiting-none = 没有待确认的到厂人员。
visitors-waiting-all = 全部确认（{ $count } 条）
visitors-waiting-one = ✓ { $name } { $on }
visitors-waiting-done = { $count ->
    [0] 没有需要确认的，可能已由他人确认或已超过期限
   *[other] 已确认 { $count } 条，谢谢
}
visitors-line-open = ○ { $name }，{ $on }，{ $at } 记录{ $note }
visitors-line-done = ● { $name }，{ $on }，已确认{ $note }
visitors-line-note = ，说明：{ $note }
visitors-line-doubt = ，有提示，请单独确认
visitors-claim-open = ○ { $name }，<b>{ $on }</b>，<b>补记</b>，原因：{ $reason }（{ $at } 提交）
visitors-claim-away = ○ { $name }，{ $on }，补记在外服务，原因：{ $reason }；由县（市、区）科技部门认可，无需贵企业确认
visitors-claim-done = ● { $name }，{ $on }，补记，原因：{ $reason }，已确认
visitors-waiting-see = 核对或有出入
visitors-waiting-late = 超过 { $hours } 小时的记录，企业不能再确认，可由本人补记，或请县（市、区）科技部门核实。

visitors-one-title = <b>{ $name }</b>
    { $on }，{ $at } 记录
visitors-one-claim = 本人<b>补记</b> { $on }，原因：{ $reason }
visitors-one-note = 本人说明：{ $note }
visitors-one-doubts =
    { $doubts }
visitors-one-done = 这一条无需再确认。
visitors-one-late = 已超过 { $hours } 小时，企业不能再确认。可由本人办理补记，或请县（市、区）科技部门核实；已有的记录不受影响。
visitors-one-ask = 请对方打开当天的到岗记录卡，读出卡上的两位数字，再点下面相同的一个。没有当面核对、但确知本人到厂的，可直接确认。
visitors-one-again = 刚才点的数字与卡上的不同。请对方打开当天的到岗记录卡再看一次，还可再选一次；也可直接确认。
visitors-one-no-more = 数字两次不同，不再核对数字。已见到本人的，请点“直接确认”；没有把握的，请对方打开到岗记录卡当面看一下。
visitors-one-confirm = 直接确认

visitors-heard-confirmed = 已确认 1 条，谢谢
visitors-heard-matched = 数字相符，已确认 1 条（当面核对），谢谢
visitors-heard-wrong = 数字不同，没有确认。请对方再看一次到岗记录卡，还可再选一次
visitors-heard-no-more = 数字不同，没有确认。不再核对数字，已见到本人的可直接确认
visitors-heard-not-today = 数字只在当天有效，没有确认。已见到本人的可直接确认
visitors-heard-already = 没有需要确认的：已由他人确认、已由本人撤回，或县（市、区）已作决定
visitors-heard-late = 已超过 { $hours } 小时，企业不能再确认。可由本人补记，或请县（市、区）科技部门核实
visitors-waiting-confirmed = ● { $name } { $on }
visitors-line-disputed = △ { $name }，{ $on }，{ $at } 记录，贵企业有不同意见，待核实{ $note }
visitors-one-disputed =
    <b>贵企业的意见：</b>{ $words }
    <b>本人回复：</b>{ $answer }
    当天的记录暂按原有依据计算。如系误会，可撤回意见或直接确认。
visitors-one-absent = 当天不在现场
visitors-one-retract = 撤回意见
visitors-absent-ask =
    <b>{ $name }，{ $on }</b>
    是什么情况？意见先告知本人，由本人说明，再由县（市、区）科技部门核实；核实之前可以撤回。
visitors-absent-words = 写一句
visitors-absent-said = 已记下，先请本人说明。核实之前可以撤回
visitors-words-ask = 请用一句话说明 { $name } { $on } 的情况，直接发送文字即可（{ $limit } 字以内）。这句话本人可以看到。
visitors-retracted = 意见已撤回，当天的记录照常
