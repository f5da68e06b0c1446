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
