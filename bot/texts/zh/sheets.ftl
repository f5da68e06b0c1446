### 登记纸质签到表

sheets-month-title = <b>登记纸质签到表</b>
    { $name }（{ $enterprise }）
    哪一个月的签到表？
sheets-days-title = <b>{ $name }，{ $month }</b>
    请发送签到表上的日期，如“3 5 12-14”。
sheets-days-unread = 没有看懂这些日期，尚未保存。请只写当月的日，用空格隔开，如“3 5 12-14”。
sheets-scan-title = <b>{ $name }，{ $month }</b>
    { $lines }

    请发送签到表的照片或扫描件。
sheets-scan-wanted = 这里需要签到表的照片或扫描件，请直接发送图片或文件。已填日期不会丢失。
sheets-scan-large = 文件超过 { $megabytes } 兆字节，没有保存。请改发照片或压缩后的扫描件，已填日期不会丢失。
sheets-check-title = <b>请核对</b>
    { $name }（{ $enterprise }），{ $month }
    { $lines }
sheets-check-doubt = 请留意：同一份扫描件曾用于另一位科技副总。多人共用一张签到表的，可以继续登记。
sheets-check-nothing = 没有需要登记的日期。请返回修改。
sheets-check-yes = 登记（{ $count } 天）
sheets-check-done = 已登记 { $count } 天，扫描件已留存
sheets-fate-taken = 登记 { $count } 天：<b>{ $days }</b> 日
sheets-fate-already = 已经计入、不再登记：{ $days } 日
sheets-fate-ahead = 尚未到来、不能登记：{ $days } 日
sheets-fate-outside-term = 不在服务期内、不能登记：{ $days } 日
sheets-fate-suspended = 暂停服务期间、不能登记：{ $days } 日
