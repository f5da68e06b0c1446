### 放假安排

holidays-years-title = <b>放假安排</b>
    工作日、答复期限和提醒时间都按这里推算；到岗天数不受影响。

    { $lines }
holidays-years-one = { $year } 年
holidays-source-own = ✓ { $year } 年：已由本市登记
holidays-source-own-by = ✓ { $year } 年：{ $by } 于 { $at } 登记
holidays-source-packaged = ✓ { $year } 年：国务院办公厅通知已内置
holidays-source-guess = ⚠ { $year } 年：尚未登记，暂按周一至周五推算
holidays-year-title = <b>{ $year } 年放假安排</b>
    { $source }
holidays-year-lines =

    { $lines }
holidays-year-undo = 刚才的登记可在 { $until } 前撤销。
holidays-year-enter = 录入或更改
holidays-year-take-back = 撤销本次登记
holidays-year-taken-back = 已撤销，恢复为登记前的安排。
holidays-line-holiday = 休　{ $first }
holidays-line-make-up = 班　{ $first }
holidays-line-workday = 取消　{ $first }
holidays-line-range = { $kind }　{ $first } 至 { $last }，{ $count } 天
holidays-kind-holiday = 休
holidays-kind-make-up = 班
holidays-kind-workday = 取消

holidays-enter-ask = <b>录入 { $year } 年放假安排</b>
    请把国务院办公厅的放假通知整段粘贴发送，也可以逐条发送，例如：
    10月1日至8日放假调休，共8天。9月28日（星期日）、10月11日（星期六）上班。
    某一天录错了，发送“9月28日取消”。

    也可以发送表格（.xlsx 或 .csv）：第一列日期，第二列“放假”或“调休上班”，一次给全。
    保存前会逐条读给您核对。
holidays-enter-began = 本次已录入 { $count } 天，尚未保存。
holidays-enter-check = 核对并保存
holidays-enter-empty = 从空白开始
holidays-enter-emptied = 已清空本次录入，原安排未变。
holidays-enter-unread = 没有读出日期，什么都没有保存，已录入的内容还在。请写明月、日和“放假”或“上班”，例如：10月1日至8日放假调休，共8天。

holidays-check-title = <b>核对 { $year } 年放假安排</b>（尚未保存）
holidays-check-read = 这次读出：
    { $read }
holidays-check-unread = ⚠ 没有采用：
    { $unread }
holidays-check-slip = “{ $said }”：{ $why }
holidays-check-table = <b>全年合计</b>：放假 { $off } 天，调休上班 { $made_up } 天
    { $lines }
holidays-check-nothing = （还没有日期）
holidays-check-whole = ✓ 工作日放假减去调休上班为 { $found } 天，可以保存。
holidays-check-lacks = 还不完整：工作日放假减去调休上班为 { $found } 天，应不少于 { $wanted } 天。请继续发送其余安排，给全后再保存。
holidays-check-save = 保存全年安排
holidays-check-more = 继续录入
holidays-check-drop = 放弃本次录入
holidays-check-dropped = 已放弃，原安排未变。
holidays-check-saved = 已保存，即刻按此推算。{ $minutes } 分钟内可撤销。

holidays-slip-no-kind = 有日期，没有写明是放假还是上班
holidays-slip-no-date = 没有这个日期，或起止颠倒
holidays-slip-weekday = 括号里的星期与日历不符，请核对日期
holidays-slip-count = 写明的天数与起止日期不符，请核对
holidays-slip-year = 不属于这一年，请在那一年登记
holidays-slip-worked-anyway = 当天本来就是工作日，不是调休上班
holidays-slip-long = 时间过长，请核对起止日期
holidays-slip-advice = 属于鼓励休息，不是放假安排

holidays-file-row = 第 { $row } 行“{ $typed }”读不出日期或类别，整份表格没有采用，已录入的内容还在。请改好后重新发送。
holidays-file-twice = 第 { $row } 行的日期 { $typed } 出现了两次，整份表格没有采用，已录入的内容还在。请改好后重新发送。
holidays-file-other-year = 表格里没有 { $year } 年的日期，没有采用，已录入的内容还在。请核对年份，或返回选择另一年。
