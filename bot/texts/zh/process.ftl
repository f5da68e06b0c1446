### 过程管理记录

process-list-title = <b>过程管理记录</b>
    按事实和日期记录，不打分、不排名。记录须让本人看到，并听取本人意见。
process-list-lines =

    { $lines }
process-list-line = · { $on }　{ $name }　{ $category }：{ $words }（{ $hearing }）
process-list-corrected = · { $on }　{ $name }　{ $category }：<s>{ $words }</s>（已更正）
process-list-one = { $name } { $on }
process-list-none =

    目前没有记录。
process-list-whom = 按人查看、新增

process-whom-title = <b>选择科技副总</b>
process-whom-none =

    本县（市、区）目前没有在任的科技副总。
process-notes-title = <b>{ $name }</b>　{ $enterprise }
process-notes-none = <b>过程管理记录</b>

    还没有这位科技副总的记录。
process-notes-add = 新增记录

process-one-title = <b>{ $name }</b>　{ $enterprise }
process-one-facts = { $on }　{ $category }
    { $words }

    记录人：{ $by }，{ $at }
process-one-corrects = 更正原因：{ $why }
process-one-superseded = 这条记录已由后来的记录更正，仍予保留。
process-one-hearing = 听取意见：{ $hearing }
process-one-answer = 本人说明（{ $answered_at }）：
    { $answer }
process-one-correct = 更正
process-one-all = 此人全部记录

process-category-ask = 记录哪一方面的情况？
process-category-attendance = 到岗
process-category-progress = 任务进展
process-category-effect = 作用发挥
process-category-other = 其他
process-day-ask = 是哪一天的情况？可直接选择，也可发送日期，如“3月5日”。
process-day-one = { $on }
process-day-unread = 没有读出日期，已填的内容还在。请发送日期，如“3月5日”或“上周三”。
process-words-ask = 请写明事实（{ $limit } 字以内）：什么时间、什么情况、依据是什么。只写事实，不写评价。
process-words-before =

    原记录：“{ $before }”
process-why-ask = 请写明更正的原因，本人会看到。
process-check-title = <b>核对记录</b>（尚未保存）
    { $on }　{ $category }
    { $words }
process-check-told =

    保存后本人会收到全文，有 { $limit_days } 个工作日说明情况。记录保存后不能改动，只能更正并注明原因。
process-check-save = 保存并告知本人
process-check-saved = 已保存，并已告知本人

process-hearing-not-shown = 尚未听取：本人还没有看到
process-hearing-open = 尚未听取：本人可在 { $until } 前说明
process-hearing-answered = 已听取，本人有说明
process-hearing-over = 已告知，期限内本人没有说明

mynotes-list-title = <b>过程管理记录</b>
    县（市、区）记录的、与您服务有关的情况，全部在这里。您可以说明一次，说明与记录一并保存。
mynotes-list-lines =

    { $lines }
mynotes-list-note = <b>{ $on }　{ $category }</b>（{ $county }）
    { $words }
mynotes-list-until = 您可在 { $until } 前说明。
mynotes-list-late = 说明期限已过，仍可说明，会一并保存。
mynotes-list-none =

    没有与您有关的记录。
mynotes-list-answer = 说明 { $on }
mynotes-words-ask = { $on } 的记录：“{ $words }”

    请写您的说明（{ $limit } 字以内）。
mynotes-check-title = <b>核对说明</b>（尚未提交，{ $on } 的记录）
    { $answer }

    说明只能提交一次；要修改，直接发送新的文字。
mynotes-check-send = 提交说明
mynotes-check-sent = 已提交，县（市、区）会看到

export-notes-sheet = 过程管理记录
export-notes-headings = 日期|接收企业|类别|记录|更正原因|已被更正|我的说明|说明时间

home-follow-process = 过程记录
home-more-mynotes = 过程记录
mydata-look-process = · { $at }　{ $name }，过程管理记录

refusal-note-already = 这一天已有同样内容的记录，没有重复保存。请返回查看原记录。
refusal-note-answered = 您已经说明过，这次没有保存。需要补充的，请联系县（市、区）科技部门。
refusal-note-date = 记录的日期须在聘任期内（{ $first } 至 { $last }），且不晚于今天，尚未保存。请返回改日期，已填的内容还在。
refusal-note-superseded = 这条记录刚刚已被更正，这次没有保存。请返回查看最新记录。
