### 随机回访：抽取公开、县（市、区）致电、本人查看和说明

home-care-reviews = 随机回访
mydata-look-review = · { $at }　{ $name }，随机回访
rules-page-reviews =

    <b>随机回访</b>　每月首个工作日从上月计入的到岗日中随机抽取约 { $drawn }%，由县（市、区）在 { $call_days } 个工作日内致电企业核对。抽取办法和种子公开，任何人可以重算。回访结果不直接改变记录；与记录不一致的，先请本人说明。
rules-page-reviews-open = 回访抽取公开

export-reviews-sheet = 随机回访
export-reviews-headings = 日期|企业|抽取编号|回访结果|回访时间|企业的说法|您的说明

reviews-list-title = <b>随机回访</b>
reviews-list-lines =
    { $lines }

    共 { $count } 天待回访，按期限先后排列。
reviews-list-none = 目前没有待回访的到岗日。每月首个工作日抽取上月的记录。
reviews-list-line = · { $on }　{ $name }（{ $enterprise }），{ $late ->
    [yes] 已过期限 { $due }
   *[no] 请于 { $due } 前回访
}{ $tries ->
    [0] { "" }
   *[other] ，已致电 { $tries } 次未接通
}
reviews-list-one = { $name } { $on }

reviews-one-title = <b>随机回访：{ $name }</b>
    { $enterprise }，{ $on }
reviews-one-evidence =
    <b>到岗依据：</b>{ $evidence }
    <b>企业联系人：</b>{ $contacts }
    <b>抽取编号：</b><code>{ $reference }</code>
reviews-one-no-contact = 尚无
reviews-one-ask =
    请于 <b>{ $due }</b> 前致电企业，核对本人当天是否到厂。结果只作记录，不直接改变这一天；与记录不一致的，先请本人说明。{ $tries ->
    [0] { "" }
   *[other] 已致电 { $tries } 次未接通。
}
reviews-one-outcome = <b>回访结果：</b>{ $outcome }（{ $called_at }）
reviews-one-words = <b>企业的说法：</b>{ $words }
reviews-one-answer = <b>本人说明：</b>{ $answer }
reviews-one-undo-until = 点错了的，可在 { $until } 前撤回。
reviews-one-as = 与记录一致
reviews-one-not = 企业未能确认
reviews-one-nobody = 未接通
reviews-one-other = 其他情况
reviews-one-undo = 撤回结果
reviews-undone = 已撤回，仍待回访
reviews-told-as-recorded = 已记下：与记录一致
reviews-told-unreached = 已记下：未接通。请择时再致电
reviews-outcome-as-recorded = 与记录一致
reviews-outcome-not-confirmed = 企业未能确认
reviews-outcome-other = 其他情况
reviews-outcome-unreached = 已致电，未接通
reviews-outcome-waiting = 已抽中，待回访
reviews-said-none = 企业未能确认当天到厂

reviews-words-not =
    <b>企业未能确认：{ $name }，{ $on }</b>
    请用一句话写明{ $enterprise }的说法（300 字以内），直接发送文字即可；没有补充的，点“不另写”。本人可以看到，并先请本人说明。
reviews-words-other =
    <b>其他情况：{ $name }，{ $on }</b>
    请用一句话写明{ $enterprise }的说法（300 字以内），直接发送文字即可。本人可以看到，并先请本人说明。
reviews-words-none = 不另写

reviews-draws-title =
    <b>随机回访抽取公开</b>
    每月首个工作日从上月计入的到岗日中抽取约 { $percent }%，只公开编号，不公开姓名。
reviews-draws-lines = { $lines }
reviews-draws-none = 还没有抽取过。
reviews-draws-line = · { $month }：参加 { $days } 天，抽中 { $picked } 天
reviews-draws-promised =

    <b>{ $month } 的密数已确定</b>，抽取时公布。现先公布其校验摘要（{ $promised_at }）：
    <code>{ $commitment }</code>
reviews-draws-mine = 我的到岗日

reviews-draw-title = <b>{ $month } 随机回访抽取</b>
reviews-draw-numbers = 参加 { $days } 天，抽中 { $picked } 天，已回访 { $calls } 天。抽取时间：{ $drawn_at }
reviews-draw-seed =

    <b>办法：</b>种子和编号合算摘要，摘要的前 32 位占其最大值不足 { $percent }% 的，即为抽中。种子由月份、密数和全部编号的摘要合算，事先无人知道，事后无法更改。
    <b>种子：</b><code>{ $seed }</code>
    <b>密数：</b><code>{ $secret }</code>
    <b>事先公布的摘要</b>（{ $promised_at }）：<code>{ $commitment }</code>

    编号表内附计算方法，任何人可以自行重算。
reviews-draw-list = 取编号表

reviews-mine-title = <b>我的到岗日与随机回访</b>
reviews-mine-drawn =
    抽中的日子：
    { $lines }
reviews-mine-never = 您的到岗日还没有被抽中过。
reviews-mine-line = · { $on }　{ $outcome }
reviews-mine-references =

    { $month } 参加抽取的日子和编号：
    { $references }
reviews-mine-reference = · { $on }　<code>{ $reference }</code>

reviews-own-title = <b>随机回访：{ $on }</b>
    { $enterprise }
reviews-own-evidence =
    <b>到岗依据：</b>{ $evidence }
    <b>抽取编号：</b><code>{ $reference }</code>
    <b>回访结果：</b>{ $outcome }
reviews-own-answer = <b>您的说明：</b>{ $answer }
reviews-own-ask = 请点选或写一句说明。这一天的记录和等级不变；到 { $until } 未说明的，这条提示不再显示。
reviews-answer-ask = 请用一句话说明 { $on } 在{ $enterprise }的情况，直接发送文字即可（300 字以内）。企业所在县（市、区）的工作人员可以看到。

doubt-fact-call-back = 提示：这一天被随机抽中回访，企业的说法与记录不尽一致，可能是记忆或登记有出入。
doubt-answer-was-there = 当天确在企业
doubt-answer-other-gate = 在企业别的厂区
doubt-answer-other-date = 日期有出入

letter-review-due-text =
    <b>随机回访</b>
    { $month } 的到岗日中，贵县（市、区）有 <b>{ $count }</b> 天被抽中，请于 <b>{ $due }</b> 前致电企业核对，并记下结果。

    结果不直接改变记录；与记录不一致的，先请本人说明。
letter-review-due-why = 工作方案实行随机回访：每月抽取约 5% 的到岗日，由企业所在县（市、区）致电核对。名单办完后不再提醒。
letter-review-due-done =
    <b>已完成 ✓</b>
    抽中的到岗日均已回访，无需再办。
letter-review-noted-text =
    <b>请您说明一天的情况</b>
    { $on } 在{ $enterprise }的到岗记录被随机抽中回访。企业的说法：{ $said }。

    可能是记忆或登记有出入，请点“查看详情”说明一句。这一天的记录和等级不变；到 { $until } 未说明的，这条提示不再显示。
letter-review-noted-why = 您的这一天被公开的随机抽取选中，县（市、区）已致电企业。与记录不一致的，先请您本人说明。

refusal-review-done = 这一天已有回访结果，刚才的操作没有执行，已有结果未改动。请返回列表办理其他日子。
refusal-draw-unreadable = 这不是一份完整的抽取编号表，没有重算。请使用“回访抽取公开”中取得的文件，不要改动内容。
refusal-draw-differs = 重算结果与当时抽取的不一致，没有改动任何记录。请保留现有数据，联系系统管理员核查。

cli-draw = 重算某月的随机回访抽取
cli-draw-month-option = 月份，如 2026-10；不写则为最近一次
cli-draw-file-option = 不读数据库，按取得的编号表重算（- 表示标准输入）
cli-draw-list-option = 输出可公开的编号表
cli-draw-bad-month = 月份“{ $typed }”无法识别，请写成 2026-10 的形式。
cli-draw-unreadable = 无法读取文件 { $file }：{ $why }
cli-draw-none = 该月没有抽取记录。
cli-draw-said =
    月份：{ $month }
    密数：{ $secret }
    编号摘要：{ $root }
    种子：{ $seed }
    办法：SHA-256（种子、换行、编号）的前 32 位除以 2 的 32 次方，小于 { $percent }% 的抽中
    事先公布的摘要（{ $promised }）：{ $commitment }
    参加：{ $days } 天；抽中：{ $picked } 天
cli-draw-kept = 密数与事先公布的摘要相符。
cli-draw-not-kept = 密数与事先公布的摘要不符。
