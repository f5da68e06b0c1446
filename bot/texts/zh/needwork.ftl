### 县级办理需求


## 待办列表

needwork-list-title = <b>待办需求</b>
needwork-list-lines =
    { $count } 项等待办理，等得最久的在前：
    { $lines }
needwork-list-line-0 = { $number }. { $kind }《{ $title }》{ $enterprise }，{ $waited }{ $help }
needwork-list-line-1 = 🔸 { $number }. { $kind }《{ $title }》{ $enterprise }，{ $waited }{ $help }
needwork-list-line-2 = 🔶 { $number }. 请尽快：{ $kind }《{ $title }》{ $enterprise }，{ $waited }{ $help }
needwork-list-line-3 = ❗ { $number }. 请优先：{ $kind }《{ $title }》{ $enterprise }，{ $waited }{ $help }
needwork-list-waited = { $days ->
    [0] 今天提交
   *[other] 已等 { $days } 个工作日
}
needwork-list-help = ；企业请求代拟表述
needwork-list-none = 目前没有等待办理的需求。
needwork-list-one = { $number }　{ $title }

## 一项需求

needwork-one-title = <b>{ $kind }　{ $reference }</b>
    { $enterprise }
needwork-one-no-reference = 尚未编号
needwork-one-untitled = 未写名称
needwork-one-nobody = 系统
needwork-one-waits = 待县级确认，已等 { $days } 个工作日{ $late ->
    [0] {""}
    [1] 。
    [2] ，请尽快办理。
   *[other] ，请优先办理。
}
needwork-one-moved = { $state }（{ $by }，{ $at }）
needwork-one-reason = 理由：{ $reason }
needwork-one-alone = 企业目前没有联系人，办理结果无人接收。请先与企业联系，并邀请新的联系人。
needwork-one-asks = ✍️ 企业请求代拟表述。
needwork-one-proposed = ✍️ 建议稿已送企业，待企业答复。
needwork-one-line = { $heading }：{ $said }
needwork-one-lines =

    { $lines }

    { $flags }
needwork-one-twins = 🔎 有 { $twins } 项需求与本项相近，请先核对是否重复。
needwork-one-undo = 确认可在 { $undo_until } 前撤销。
needwork-one-confirm = 确认
needwork-one-return = 退回修改
needwork-one-decline = 不予采纳
needwork-one-take-back = 撤销确认
needwork-one-similar = 相近需求 { $twins } 项
needwork-one-word = 代拟表述
needwork-one-contact = 联系企业
needwork-one-files = 附件 { $files } 个
needwork-one-whole = 查看全文
needwork-whole-lines = { $lines }
needwork-flags = 企业情况：{ $said }
needwork-flags-unconfirmed = 企业情况：企业档案尚未经县级确认
needwork-flag-qualified = 有有效资质
needwork-flag-platform = 有市级及以上研发平台
needwork-flag-key-chain = 属重点产业链群
needwork-flag-cooperated = 有产学研合作基础
needwork-flag-state-owned = 国有企业
needwork-confirmed = 已确认，企业将收到通知。{ $minutes } 分钟内可以撤销。
needwork-overtaken = { $by }已于 { $at } 办理，现为“{ $state }”。您刚才的操作没有执行，请看最新情况。
needwork-unconfirmed = 确认已撤销，需求回到待办。

## 退回、不予采纳

needwork-reason-return = 退回《{ $title }》（{ $enterprise }），请选择原因，也可直接发送文字说明。企业在原有内容上修改，不必重填。
needwork-reason-decline = 不予采纳《{ $title }》（{ $enterprise }），请选择原因，也可直接发送文字说明。原因会原文告知企业。
needwork-ready-vague = 表述不够具体
needwork-ready-figures = 缺现有或目标指标
needwork-ready-kind = 宜按另一类填报
needwork-ready-profile = 请先完善企业档案
needwork-ready-conditions = 不符合接收条件
needwork-ready-no-research = 不属技术创新需求
needwork-ready-double = 与已有需求重复
needwork-ready-other-way = 宜由其他渠道解决
needwork-said-vague = 需求的表述还不够具体，请写明问题出在哪个环节、有什么表现。
needwork-said-figures = 请补充现有指标和希望达到的目标指标，尽量用数字和单位说明。
needwork-said-kind = 这项需求更适合按另一类（岗位需求或技术创新难题）填报，请核对后重新提交。
needwork-said-profile = 请先在“企业档案”中补全资质和研发条件，再提交本项需求。
needwork-said-conditions = 企业目前不符合接收“科技副总”的条件（三年行动计划第三部分第二条），具备条件后可再提交。
needwork-said-no-research = 本项内容不属于技术创新需求，不在“科技副总”选派范围内。
needwork-said-double = 本项与贵企业已提交的需求重复，按已提交的一项办理。
needwork-said-other-way = 本项由其他渠道解决更合适，县（市、区）科技部门将另行与贵企业联系。
needwork-check-return = 退回《{ $title }》（{ $enterprise }），理由：
    “{ $words }”

    如需修改，请直接重新发送。
needwork-check-decline = 不予采纳《{ $title }》（{ $enterprise }），理由：
    “{ $words }”

    如需修改，请直接重新发送。
needwork-check-yes = 确认并告知企业
needwork-done-return = 已退回，企业将收到理由。
needwork-done-decline = 已办理，企业将收到理由。

## 联系企业、附件

needwork-contact = { $enterprise }（{ $reference }）的联系人，点姓名即可对话：
    { $lines }
needwork-contact-name = { $name }（尚未使用本服务，请用其他方式联系）
needwork-contact-none = { $enterprise }（{ $reference }）目前没有登记联系人。请先邀请新的联系人，需求不受影响。
needwork-files = { $enterprise }（{ $reference }）的附件，共 { $count } 个：
needwork-files-lost = 有 { $count } 个附件已取不到，请企业重新发送。

## 相近需求

needwork-twins-title = 与《{ $title }》相近的需求：{ $count } 项
needwork-twins-lines = { $lines }

    是否重复由您判断，系统不会自行合并。
needwork-twins-line = { $place }. { $reference }《{ $title }》同一企业，文字相近 { $score }/100，{ $state }
needwork-twins-like = { $place }. { $reference }《{ $title }》企业名称相近（{ $enterprise }），文字相近 { $score }/100，{ $state }
needwork-twins-none = 没有相近的需求。
needwork-twins-one = 对照第 { $place } 项
needwork-twin-title = <b>逐栏对照</b>
    甲：{ $mine }　{ $enterprise }
    乙：{ $other }　{ $theirs }
needwork-twin-lines =

    { $lines }
needwork-twin-line = <b>{ $heading }</b>
    甲：{ $mine }
    乙：{ $other }
needwork-twin-same = 各栏完全相同。
needwork-twin-alike = 两家企业的名称相近但登记为两家，请先核实是否同一企业；在此不能合并。
needwork-twin-ask =

    合并后只保留一项继续办理，另一项随之办结，并告知企业。
needwork-twin-into = 甲并入乙
needwork-twin-from = 乙并入甲
needwork-merged = 已合并，企业将收到通知。

## 代拟表述

needwork-wording-title = <b>代拟表述</b>　{ $enterprise }《{ $title }》
    请选择要修改的栏目。修改后送企业对照，企业同意后生效。
needwork-wording-lines =

    已改 { $count } 栏：
    { $lines }
needwork-wording-line = <b>{ $heading }</b>
    原：{ $old }
    改：{ $new }
needwork-wording-part = { $heading }
needwork-wording-changed = ✓ { $heading }
needwork-wording-next = 下一步：送企业
needwork-line-ask = <b>{ $heading }</b>
    企业原文：{ $old }

    请发送改后的文字（{ $limit } 字以内）。
needwork-line-new = 已改为：{ $new }
needwork-offer-title = 把 { $count } 栏的建议稿送{ $enterprise }（《{ $title }》）？
needwork-offer-lines =
    { $lines }
needwork-offer-yes = 送企业
needwork-offer-no = 放弃建议稿
needwork-proposed = 建议稿已送企业，企业答复后通知您。

## 县级汇总表

needlists-none-title = <b>县级需求汇总表</b>
    目前没有已发布的年度通知，暂时没有要汇总的需求。
needlists-one-title = <b>县级需求汇总表</b>　{ $county }　{ $year }年度
needlists-one-open = 尚未报送。
needlists-one-reported = ✓ 已报送市级（第 { $round } 次，{ $at }），共 { $reported } 项。
needlists-one-handed-back = ↩ 市级已退回（{ $at }）：{ $reason }
needlists-one-counts = 汇总表上待报：岗位需求 { $posts } 项，技术创新难题 { $challenges } 项。
needlists-one-due = 汇总报送截止：{ $day }
needlists-one-check = 报送前请核对：
    { $lines }
needlists-check-waiting = · { $count } 项已提交、县级尚未办理
needlists-check-returned = · { $count } 项已退回、企业尚未重新提交
needlists-check-confirmed = · { $count } 项已确认、尚未列入汇总表
needlists-check-unconfirmed = · { $count } 家企业的档案尚未经县级确认：{ $names }
needlists-one-keys = 签核：{ $signed }已签核，尚待{ $missing }。
needlists-one-gather = 列入已确认 { $count } 项
needlists-one-rows = 查看清单
needlists-one-export = 导出表格
needlists-one-report = 报送市级
needlists-one-sign = 签核
needlists-one-unsign = 撤回签核
needlists-one-work = 待办需求
needlists-gathered = 已列入 { $count } 项。

needlists-rows-title = <b>汇总表清单</b>　{ $county }
needlists-rows-lines =
    共 { $count } 项：
    { $lines }
needlists-rows-line = { $place }. { $reference } { $enterprise }《{ $title }》{ $state }
needlists-rows-none = 汇总表上还没有需求。
needlists-rows-one = { $reference }
needlists-row-title = <b>{ $kind }　{ $reference }</b>
    { $enterprise }《{ $title }》
    { $state }
needlists-row-out = 移出汇总表
needlists-row-card = 查看全表
needlists-took-out = 已移出汇总表，需求回到“已确认”。

needlists-report-title = <b>报送{ $county }{ $year }年度需求汇总表</b>
    岗位需求 { $posts } 项，技术创新难题 { $challenges } 项。
needlists-report-empty = <b>报送{ $county }{ $year }年度需求汇总表</b>
    本县（市、区）无需求。
needlists-report-what = 报送后需求转由市级办理，企业和市级两部门将收到通知。
needlists-report-both = 还需另一部门签核：您签核后，将通知{ $missing }，对方签核后即报送。
needlists-report-yes = 确认报送
needlists-report-sign = 签核
needlists-reported = 已报送市级，企业和市级将收到通知。
needlists-signed = 已签核，已通知另一部门。
needlists-unsigned = 签核已撤回。

needlists-export-making = 正在生成汇总表……
needlists-export-done = 汇总表已生成：岗位需求 { $posts } 项，技术创新难题 { $challenges } 项。
needlists-export-marked = 与 { $at } 导出的相比：新增 { $fresh } 项，修改 { $changed } 项，撤出 { $gone } 项，见“备注”栏。
needlists-export-file = 科技副总需求汇总表-{ $county }-{ $year }

## 市级：退回汇总表

needlists-city-title = <b>县级需求汇总表</b>　{ $county }　{ $year }年度
needlists-city-reported = 第 { $round } 次报送：{ $at }，共 { $reported } 项（岗位需求 { $posts }，技术创新难题 { $challenges }）。
needlists-city-handed-back = 已退回（{ $at }）：{ $reason }
needlists-city-open = 尚未报送。
needlists-city-back = 退回县级
needlists-back-ask = 退回{ $county }的汇总表：请写明理由，直接发送即可（{ $limit } 字以内）。尚未公布、未保留的需求一并退回，由县级修改后重新报送。
needlists-back-check = 退回{ $county }的汇总表，理由：
    “{ $words }”

    如需修改，请直接重新发送。
needlists-back-yes = 退回
needlists-handed-back = 已退回，县级将收到理由。
