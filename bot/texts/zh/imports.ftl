### 导入签到表

## 选文件

imports-file-title = <b>导入签到表</b>　{ $county }
    请发送填好的签到表（.xlsx）：一人一行，写明姓名和接收企业（或统一社会信用代码），到岗日打“√”，或在“日期”栏写“3、5、12-14”。

    需要空表时，请点下面的按钮，本县（市、区）科技副总已预先填入。
imports-file-blank = { $month } 月空表
imports-file-wanted = 这里需要签到表文件（.xlsx），请直接发送文件。已登记的日期不受影响。
imports-file-reading = 正在读取签到表……
imports-file-read = 已读完，共 { $count } 行。尚未登记。
imports-blank-making = 正在生成……
imports-blank-done = 空表已生成，预先填入 { $count } 人。
imports-blank-title = { $county }科技副总签到表（{ $year }年{ $month }月）
imports-blank-how = 填写方法：到岗的日期打“√”，其余留空；同一天只计一次。可增加行，姓名和接收企业（或统一社会信用代码）须与登记一致。填好后连同签字的扫描件一并发送。
imports-blank-headings = 姓名|接收企业（或统一社会信用代码）

## 文件不能读取

imports-trouble-too-large = 文件过大，没有读取。请把签到表控制在 { $megabytes } 兆字节以内，去掉图片后另存为 .xlsx 再发送。
imports-trouble-old = 这是旧版 .xls 文件，没有读取。请打开后“另存为”.xlsx，再发送。
imports-trouble-locked = 文件设有密码，没有读取。请打开后取消密码，另存为 .xlsx 再发送。
imports-trouble-no-table = 这不是可以读取的 .xlsx 文件，或文件已损坏，尚未登记。请重新另存为 .xlsx 再发送，也可以下载空表填写。
imports-trouble-too-many-rows = 表格超过 { $rows } 行，没有读取。请分成几个文件发送。
imports-trouble-headings = 没有找到表头，尚未登记。表头须有“姓名”“接收企业”（或“统一社会信用代码”），以及 1 至 31 日各栏或“日期”栏；可以下载空表填写。
imports-trouble-several = 文件中有几张签到表，没有读取。请一个文件只放一张，分别发送。
imports-trouble-month = 没有看出是哪一个月的签到表，尚未登记。请在表格上方写明年月，如“2026年10月”，只写一个月，再发送。
imports-trouble-gone = 先前的签到表文件已取不到，尚未登记。请重新发送签到表（.xlsx），再从头核对。

## 核对

imports-report-title = <b>签到表已读取，尚未登记</b>
    月份：{ $month }，共 { $rows } 行
imports-report-undated = <b>签到表已读取，尚未登记</b>
    共 { $rows } 行，日期以表中年月日为准
imports-report-sums =

    可以登记：<b>{ $count } 天</b>（{ $people } 人）
    已经计入、不再登记：{ $already } 天
    不能登记：{ $refused } 处
    没有标记的行：{ $empty } 行
imports-report-lines =

    不能登记的位置和原因：
    { $lines }
imports-report-more = 另有 { $more } 处，请点“逐格核对表”查看。
imports-report-next =

    可以登记的先登记；不能登记的改好后再发送一次，不会重复计入。
imports-report-nothing =

    没有可以登记的日期。请改好签到表后重新发送。
imports-report-scan = 下一步：扫描件
imports-report-marked = 逐格核对表
imports-refused-line = · { $place }“{ $typed }”：{ $why }
imports-why-name-empty = 没有姓名
imports-why-name-unknown = 该企业没有这位科技副总，请核对姓名
imports-why-name-ambiguous = 该企业有两位同名，请从“聘任管理”中逐人登记
imports-why-enterprise-empty = 没有填写接收企业
imports-why-enterprise-unknown = 没有登记这家企业，请填写全称或统一社会信用代码
imports-why-enterprise-ambiguous = 有几家企业同名，请改填统一社会信用代码
imports-why-elsewhere = 该企业由其他县（市、区）负责，请转交该县（市、区）科技部门
imports-why-own = 本人的签到表请由其他同志登记
imports-why-unread = 没有看懂，请打“√”或写明日期
imports-why-no-such-day = 当月没有这一天
imports-why-other-month = 不是本表月份的日期
imports-why-repeated = 同一人同一天在表中重复
imports-why-ahead = 日期尚未到来
imports-why-outside-term = 不在服务期内
imports-why-suspended = 在暂停服务期间
imports-marked-sheet = 核对结果
imports-marked-heading = 处理结果
imports-marked-empty = 没有标记
imports-marked-taken = 可以登记 { $count } 天：{ $days }
imports-marked-already = 已经计入 { $count } 天：{ $days }
imports-marked-done = 核对表已生成，结果写在每行末栏。尚未登记。

## 扫描件

imports-scan-title = <b>请发送签字的扫描件</b>
    将登记 { $people } 人、共 { $count } 天。请发送这份签到表的照片或扫描件，作为依据留存。
imports-scan-wanted = 这里需要签到表的照片或扫描件，请直接发送图片或文件。已读取的签到表不会丢失。
imports-scan-large = 扫描件超过 { $megabytes } 兆字节，没有保存。请改发照片或压缩后的扫描件，已读取的签到表不会丢失。

## 登记

imports-check-title = <b>请核对后登记</b>
    登记 { $people } 人、共 <b>{ $count } 天</b>，依据为这份扫描件；已经计入的 { $already } 天和不能登记的 { $refused } 处不作改动。

    登记后告知科技副总本人，可随时提出异议。
imports-check-doubt = 请留意：同一份扫描件曾用于其他登记。补登同一份签到表的，可以继续。
imports-check-yes = 登记（{ $count } 天）
imports-check-done = 已登记 { $people } 人、{ $count } 天，扫描件已留存
