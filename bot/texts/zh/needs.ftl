### 填报需求：选类别、说明情况、确认读出的内容、补充、核对、提交

needs-start-title = <b>填报需求</b>
needs-start-open =
    { $call }
    征集截止：<b>{ $closes }</b>（含当日）

    请选择要填报的类别。每类可同时保留一份草稿，随时可以接着填。
needs-start-ahead = 《{ $call }》征集时间为 { $opens } 至 { $closes }，现在可先填草稿，届时提交。
needs-start-closed = 《{ $call }》已于 { $closes } 截止。已有草稿仍为您保留；如确有需要，请与县（市、区）科技部门联系。
needs-start-never = 目前没有正在征集的年度通知，发布后会告知您。
needs-start-drafts = { "" }
    待您继续填写：
    { $drafts }
needs-start-draft = · { $kind }：{ $title }（{ $days ->
    [0] 今天填写
   *[other] { $days } 天前填写
}）
needs-start-draft-of = · { $enterprise }　{ $kind }：{ $title }（{ $days ->
    [0] 今天填写
   *[other] { $days } 天前填写
}）
needs-start-returned = · <b>{ $reference }　已退回，请修改</b>：{ $title }
    退回原因：{ $reason }
needs-start-change = 修改 { $reference }
needs-start-continue-post = 继续填岗位需求
needs-start-continue-challenge = 继续填技术创新难题
needs-start-post = 岗位需求
needs-start-challenge = 技术创新难题
needs-start-mine = 我的需求（{ $others }）

needs-enterprise-title = <b>填报{ $kind }</b>
    为哪一家企业填报？

needs-tell-title = <b>{ $kind }</b>　{ $enterprise }
needs-tell-post =
    请用一段话说说想请什么样的人：做什么、什么专业、聘期多长、企业能提供什么。

    可发文字、语音、照片或文件，一次或分几次都可以。
needs-tell-challenge =
    请用一段话说说遇到的难题：哪里出了问题、现在什么水平、想达到什么水平、试过什么办法、什么时候要、愿意投入多少。

    可发文字、语音、照片或文件，一次或分几次都可以。
needs-tell-so-far = { "" }
    已收到：{ $excerpt }
needs-tell-files = 附件：{ $files } 个
needs-tell-on = 下一步
needs-tell-large = 这个文件超过 { $megabytes } 兆，没有保存。请压缩后重发，或先用文字说明；已填内容未丢失。
needs-tell-not-this = 这类消息没有保存。请发文字、语音、照片或文件；已填内容未丢失。

needs-found-title =
    <b>从您的说明和企业档案中读出以下内容</b>
    尚未填入，请核对：

needs-found-none = 说明中没有读出更多内容，请继续。
needs-found-line = · <b>{ $line }</b>：{ $value }　原文{ $quote }
needs-found-known = · <b>{ $line }</b>：{ $value }　取自企业档案
needs-found-yes = 全部采用
needs-found-sift = 逐项选择
needs-found-no = 都不采用
needs-sift-title =
    <b>请选择要采用的内容</b>
    点一下可去掉，再点一下恢复。

needs-sift-yes = 采用所选（{ $count }）

needs-ask-head = <b>{ $line }</b>
needs-ask-now = { "" }
    现为：{ $now }
needs-ask-done = 选好了
needs-ask-skip = 跳过
needs-ask-clear = 清空此项
needs-ask-day-unread = 没有看懂这个日期，或日期已过，尚未保存。请这样写：“2027-06-30”“6月30日”。
needs-ask-pick = 请点选一项，文字没有保存；已填内容未丢失。
needs-ask-title = 请用一句话概括，60 字以内，直接发送文字。
needs-ask-text = 请把情况说明直接发送过来，2000 字以内。发送后会替换原来的说明。
needs-ask-field = 属于哪个技术领域？
needs-ask-chain = 属于哪条产业链群？
needs-ask-challenge-kind = 属于哪一类难题？
needs-ask-fails = 具体哪里出了问题？请直接发送文字，500 字以内。
needs-ask-where = 出现在哪个工序、设备或环节？请直接发送文字，200 字以内。
needs-ask-present = 现在的指标是多少？请写明数值和单位，300 字以内，如“合格率 85%”。
needs-ask-target = 希望达到什么指标？请写明数值和单位，300 字以内，如“合格率 95% 以上”。
needs-ask-tried = 试过哪些办法，效果怎样？请直接发送文字，500 字以内。
needs-ask-degree = 对学历有什么要求？
needs-ask-rank = 对职称有什么要求？
needs-ask-specialty = 需要什么专业？请直接发送文字，100 字以内。
needs-ask-years = 希望聘期多长？按工作方案，聘期不少于两年。
needs-ask-modes = 希望怎样合作？可选多项。
needs-ask-deadline = 希望什么时候完成？可选一项，也可直接发送日期，如“6月30日”。
needs-ask-budget = 计划投入多少经费？
needs-ask-decider = 合作事项由谁决定？
needs-ask-offers = 企业能提供哪些条件？可选多项。
needs-ask-offer-words = 请具体说明能提供的条件，300 字以内，如“提供公寓，有 200 平方米实验室”。
needs-ask-confidential = 这条需求是否需要保密？需要保密的，公布到什么程度由县（市、区）和市里与企业商量。

needs-check-title = <b>请核对：{ $kind }</b>　{ $enterprise }
needs-check-returned =
    <b>县（市、区）科技部门已退回，请修改后重新提交</b>
    退回原因：{ $reason }

needs-check-post = <b>所属岗位</b>：{ $post }
needs-check-files = <b>附件</b>：{ $files } 个
needs-check-lacks = { "" }
    还缺“{ $lacking }”，补充后即可提交。
needs-check-advised = { "" }
    可以不填，填了更容易找到合适的人：
    { $advice }
needs-check-advice = · { $line }：{ $why }
needs-check-complete = { "" }
    内容已经齐全。
needs-check-asked = { "" }
    已请县（市、区）科技部门帮助拟写，对方会与您联系。您仍可自己修改、提交。
needs-check-proposed = { "" }
    <b>县（市、区）科技部门提出了修改建议，请查看。</b>
needs-check-shut = { "" }
    征集已于 { $closes } 截止，暂时不能提交。草稿已保存；如确有需要，请与县（市、区）科技部门联系。
needs-check-ahead = { "" }
    征集于 { $opens } 开始，届时即可提交。草稿已保存。
needs-check-send = 提交
needs-check-change = 修改内容
needs-check-proposal = 查看修改建议
needs-check-help = 帮我想想怎么写
needs-check-attach = 附件
needs-check-belong = 归入岗位
needs-check-keep = 存为草稿
needs-check-discard = 删除草稿
needs-check-kept = 草稿已保存，随时可以接着填
needs-check-helped = 已转县（市、区）科技部门，对方会与您联系
needs-check-words = 这里请点按钮，文字没有保存。要补充说明，请点“修改内容”；已填内容未丢失。

needs-why-title = 一眼看出要解决什么
needs-why-text = 专家据此了解情况
needs-why-field = 便于推送给本领域的专家
needs-why-chain = 重点产业链群的需求优先对接
needs-why-challenge-kind = 便于归类汇总
needs-why-fails = 专家据此判断能否解决
needs-why-where = 专家据此判断要不要到现场
needs-why-present = 专家据此判断起点
needs-why-target = 验收时有据可依
needs-why-tried = 避免专家重复走弯路
needs-why-degree = 便于派出单位推荐人选
needs-why-rank = 便于派出单位推荐人选
needs-why-specialty = 便于派出单位推荐人选
needs-why-years = 便于派出单位安排时间
needs-why-modes = 便于选择合作单位
needs-why-deadline = 专家据此安排时间
needs-why-budget = 专家据此判断工作量
needs-why-decider = 对接时找得到人
needs-why-offers = 人选最关心到岗条件
needs-why-offer-words = 人选最关心到岗条件
needs-why-confidential = 决定公布到什么程度

needs-lines-title = <b>要修改哪一项？</b>
    带“✓”的已经填写。

needs-files-title = <b>附件</b>
    可直接发送照片、语音或文件，最多 { $most } 个。

needs-files-none = 目前没有附件。
needs-files-line = { $number }. { $kind }　{ $at }
needs-files-drop = 去掉第 { $number } 个
needs-files-dropped = 已去掉
needs-file-photo = 照片
needs-file-voice = 语音
needs-file-document = 文件

needs-post-title = <b>这个难题属于哪个岗位需求？</b>
    归入后，县（市、区）和市里办理时放在一起考虑。
needs-post-now = 现归入：{ $post }
needs-post-none = 不归入岗位

needs-discard-title = <b>删除这份草稿？</b>
    草稿内容和附件将一并删除，不能恢复。
needs-discard-numbered = <b>撤回需求 { $reference }？</b>
    该需求提交过，编号和内容保留备查，状态记为“已撤回”。如还需要，可以重新填报。
needs-discard-yes = 确定删除
needs-discard-withdraw = 确定撤回
needs-discard-done = 草稿已删除
needs-discard-withdrawn = 需求已撤回

needs-done-title = <b>{ $kind }　{ $state }</b>
    { $title }
    编号：<b>{ $reference }</b>
needs-done-next =
    现由{ $county }科技部门办理，最迟 { $by } 前确认并汇总。办理结果会告知您；如被退回，会说明原因，修改后可再提交。
needs-done-undo = { $undo_until } 前可以撤销提交；县（市、区）确认前可以撤回。
needs-done-copy = 复制编号
needs-done-take-back = 撤销提交
needs-done-undone = 已撤销提交，内容均已保留
needs-done-another = 再填一条
needs-done-mine = 我的需求
