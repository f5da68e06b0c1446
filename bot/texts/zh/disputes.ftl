### 对到岗记录有不同意见：企业说明、本人回复、县（市、区）核实

dispute-remark-not-that-day = 当天未到厂
dispute-remark-wrong-date = 日期可能记错
dispute-remark-not-ours = 不是本企业人员
dispute-answer-here = 我在现场
dispute-answer-none = 尚未回复
dispute-reason-both-asked = 已向双方核实
dispute-reason-other-evidence = 有其他到岗依据
dispute-reason-not-present = 经核实当天未到厂
dispute-reason-date-wrong = 经核实日期有误
dispute-because = 理由：{ $reason }。
dispute-outcome-with-county = 双方的说明已转县（市、区）科技部门核实，当天的记录暂按原有依据计算，结果另行告知。
dispute-outcome-agreed = 本人已撤销这一天，不计入天数。
dispute-outcome-retracted = 企业已撤回意见，当天的记录照常。
dispute-outcome-confirmed = 企业已确认本人到厂，当天的记录照常。
dispute-outcome-dismissed = 经县（市、区）科技部门核实，当天的记录照常计算。
dispute-outcome-upheld = 经县（市、区）科技部门核实，这一天不计入天数，原始记录保留。
dispute-ring-inside = 定位在厂区范围内
dispute-ring-near = 定位距厂门约 { $metres } 米，略超出厂区范围
dispute-ring-beyond = 定位距厂门约 { $metres } 米
dispute-ring-elsewhere = 定位在另一家企业的厂区
dispute-ring-no-site = 企业当时尚未登记厂门位置
dispute-ring-none = 没有定位或门口码
dispute-evidence = 证据等级 { $grade }：{ $basis }；首次记录 { $at }

objection-one-title = <b>{ $on }</b>　{ $enterprise }
objection-one-words =
    企业对这一天的记录有不同意见：{ $words }
    您的回复：{ $answer }
objection-one-until = 请在 <b>{ $until }</b> 前回复。当天的记录暂按原有依据计算。
objection-one-county = 双方的说明已转县（市、区）科技部门核实，结果会告知您；核实之前您可以补充说明。
objection-one-outcome = { $outcome }
objection-one-here = 我在现场
objection-one-reply = 补充说明
objection-one-mistaken = 是我记错了
objection-answered = 已回复，将由县（市、区）科技部门核实，结果会告知您。如需补充，可在当天的到岗记录卡点“回复企业意见”
objection-words-ask = 请用一句话说明 { $on } 的情况，直接发送文字即可（{ $limit } 字以内）。企业联系人和县（市、区）科技部门可以看到。
objection-mistaken-ask =
    <b>撤销 { $on } 的记录？</b>
    撤销后这一天不计入{ $enterprise }的天数，企业的意见随之了结。原始记录保留，注明由您本人撤销。
objection-mistaken-yes = 撤销这一天
objection-withdrawn = 这一天已撤销，不计入天数

cases-list-title = <b>待核实</b>
cases-list-lines =
    { $lines }

    共 { $count } 条，按先后排列。
cases-list-none = 目前没有待核实的到岗记录。
cases-list-line = · { $on }　{ $name }（{ $enterprise }）：{ $words }
cases-list-one = { $name } { $on }
cases-one-title = <b>待核实：{ $name }</b>
    { $enterprise }，{ $on }
cases-one-sides =
    <b>到岗依据：</b>{ $evidence }
    <b>企业意见：</b>{ $words }（{ $said_at }）
    <b>本人回复：</b>{ $answer }
cases-one-answered = 回复时间：{ $answered_at }
cases-one-silent = 本人在 { $until } 前没有回复，仍可补充。
cases-one-told = 正在等本人回复（至 { $until }），之后再核实。
cases-one-outcome = { $outcome }
cases-one-counts = 计入
cases-one-not = 不计入
cases-reason-counts = <b>{ $name }，{ $on }：照常计算</b>
    请选理由，双方都会看到。
cases-reason-not = <b>{ $name }，{ $on }：不计入</b>
    请选理由，双方都会看到。原始记录保留，只注明不计入。
cases-reason-words = 写一句
cases-words-ask = 请用一句话写明 { $name } { $on } 的核实理由，直接发送文字即可（{ $limit } 字以内）。双方都会看到。
cases-settled = 已记录，双方将收到结果
