## 走访登记

home-menu-visit = 走访登记
home-work-ownvisits = 走访记录
home-work-campaigns = 专项行动

visits-channel-on-site = 实地走访
visits-channel-phone = 电话联系
visits-channel-video = 视频联系
visits-heading-thinking = 思想
visits-heading-work = 工作
visits-heading-life = 生活
visits-state-fine = 正常
visits-state-watch = 需关注
visits-state-problem = 有问题
visits-nothing = 未填写
visits-mark = { $heading } { $state }
visits-mark-line = { $heading } { $state }（{ $line }）
visits-mark-between = ；
visits-label = { $day } { $name }
visits-line = · { $on }　{ $enterprise }，{ $channel }，{ $by }
visits-line-gone = · <s>{ $on }　{ $enterprise }，{ $channel }，{ $by }</s>（已撤回）
visits-reply-person = · 科技副总 { $name }：{ $words }（{ $at }）
visits-reply-enterprise = · 企业：{ $words }（{ $at }）

visits-enterprise-title = <b>走访登记</b>　请选择企业
visits-enterprise-found = 含“{ $words }”的企业 { $count } 家。
visits-enterprise-never = · { $name }：{ $people }，还没有实地走访
visits-enterprise-some = · { $name }：{ $people }，其中 { $unmet } 还没有实地走访
visits-enterprise-away = · { $name }：{ $people }，目前暂停服务
visits-enterprise-last = · { $name }：{ $people }，上次实地走访 { $on }
visits-enterprise-near = · { $name }：{ $people } 距此约 { $metres } 米
visits-enterprise-nobody = · { $name }
visits-enterprise-none = 没有找到企业。请换几个字再发，或确认企业是否由您联系。
visits-enterprise-ask = { "" }
    久未走访的在前。也可发送企业或科技副总的名字查找，或在厂门口发送位置签到（只留距离，不留坐标）。
visits-enterprise-all = 全部企业
visits-enterprise-mine = 我登记的走访

visits-card-title = <b>走访登记　{ $enterprise }</b>
visits-card-when = { $on }　{ $channel }
visits-card-why = 补登原因：{ $why }
visits-card-arrived = 到访签到 ✓
visits-card-person-there = 科技副总 { $name }（见到本人）：{ $marks }
visits-card-person-away = 科技副总 { $name }（未见本人）：{ $marks }
visits-card-alone = 本次不涉及科技副总。
visits-card-current = 下面三项按钮对应：{ $who }
visits-card-met = 接待人员：{ $met }
visits-card-summary = 小结：{ $summary }
visits-card-tags = 计入：{ $tags }
visits-card-remark = 内部备注（仅工作人员可见）：{ $remark }
visits-card-photos = 照片 { $photos } 张
visits-card-signal = 保存后，作为科技副总当天到岗的依据之一，并告知本人。
visits-card-ask = { "" }
    点按钮改动；直接发一句话作小结（企业和科技副总可见），也可发照片。没有要改的就点“保存走访”。
visits-card-tick = { $heading }：{ $state }
visits-card-there = 见到副总本人
visits-card-away = 未见副总本人
visits-card-extras = 更多内容
visits-card-save = 保存走访
visits-card-large = 照片超过 { $megabytes } 兆，没有加入，其他内容仍在。请换一张小一些的。
visits-card-elsewhere = 您现在在另一家企业门口，已为您在那家签到；这张登记的企业没有改。

visits-day-title = <b>哪一天走访的？</b>　最早可登记 { $back } 天以前；也可直接发日期，例如“3.5”“上周三”。
visits-day-unread = 没有看懂日期。请发“3.5”或“上周三”这样的日期，其他内容仍在。
visits-day-today = 今天
visits-day-yesterday = 昨天
visits-day-other = { $day } { $weekday ->
    [1] 周一
    [2] 周二
    [3] 周三
    [4] 周四
    [5] 周五
    [6] 周六
   *[7] 周日
}
visits-why-title = <b>{ $on } 的走访为什么今天才登记？</b>　请选择，或直接写一句。
visits-why-route = 当天连续走访
visits-why-signal = 现场无信号
visits-why-handover = 由同事转交

visits-extras-title = <b>还要补充什么？</b>　都可以不填。
visits-extras-met = 接待人员
visits-extras-lines = 情况说明
visits-extras-campaigns = 专项行动
visits-extras-remark = 内部备注
visits-extras-people = 选科技副总
visits-extras-others = 以往走访
visits-people-title = <b>三项情况登记谁的？</b>　点名字切换；本次不涉及的可以去掉。
visits-people-in = ✓ { $name }
visits-people-out = ＋ { $name }
visits-people-leave = 去掉当前这位
visits-met-title = <b>见了谁？</b>　请选择，或直接写职务（不必写电话）。
visits-met-head = 企业负责人
visits-met-deputy = 分管负责人
visits-met-research = 研发负责人
visits-met-contact = 企业联系人
visits-remark-title = <b>内部备注</b>　只有工作人员看得到，请直接发送。
visits-lines-title = <b>说明哪一项？</b>　{ $name }
visits-line-title = <b>{ $name }　{ $heading }情况</b>　请用一句话说明。本人可以看到。
visits-campaigns-title = <b>这次走访计入哪些专项行动？</b>　一次登记，分别计入；点一下加入或去掉。
visits-campaigns-none = 目前没有专项行动。
visits-campaigns-on = ✓ { $name }
visits-campaigns-off = ＋ { $name }

visits-done-title = <b>走访已登记 ✓</b>　编号 { $number }
visits-done-told = 已告知科技副总本人；三项情况只有本人和工作人员看得到。
visits-done-enterprise = 企业联系人可以看到日期、人员和小结，都可补充说明。
visits-done-until = { $until } 前可以修改。
visits-done-another = 再登记一家
visits-done-trouble = { "" }
    有标为“有问题”的情况，可以马上作为困难问题提出：即有编号、责任单位和答复期限，由科技副总本人确认是否解决。
visits-done-raise = 提出困难问题
visits-trouble-title = <b>提出哪一项困难？</b>
visits-trouble-label = { $name } { $heading }
visits-tell-title = <b>是什么困难？</b>　请直接写明情况。
visits-category-title = <b>{ $name }　{ $heading }</b>
    { $words }

    属于哪一类？选定后即提出。
visits-category-raised = 已提出，编号 { $number }，{ $on } 前答复。

visits-mine-title = <b>我登记的走访</b>　共 { $count } 次
visits-mine-none = 还没有登记过走访。
visits-at-title = <b>这家企业的走访</b>　共 { $count } 次
visits-at-none = 这家企业还没有走访记录。
visits-one-title = <b>走访记录</b>　编号 { $number }
visits-one-where = { $on }　{ $enterprise }
    { $channel }，{ $role } { $by }
visits-one-summary = 小结：{ $summary }
visits-one-withdrawn = 已撤回：{ $withdrawn_why }
visits-one-replies =
    <b>补充说明</b>
    { $replies }
visits-one-photos = 查看照片
visits-one-amend = 修改
visits-one-withdraw = 撤回
visits-withdraw-title = <b>为什么撤回？</b>　请写一句原因。记录保留并注明已撤回，由它形成的到岗依据一并收回。

## 与我有关的走访

ownvisits-list-title = <b>走访记录</b>　共 { $count } 次
ownvisits-list-none = 还没有与您有关的走访记录。
ownvisits-one-withdrawn = 这条记录已由登记人撤回。
ownvisits-one-said = 您的补充说明：{ $own }
ownvisits-one-read = 工作人员已查看。
ownvisits-one-ask = 如有需要说明的，可补充一句；工作人员查看前可以改。
ownvisits-one-reply = 补充说明
ownvisits-reply-title = <b>补充说明</b>　请直接发送，工作人员查看前可以重写。

## 专项行动

campaigns-whose-title = <b>专项行动</b>　请选择名录
campaigns-whose-label = { $name }（{ $count }）
campaigns-city = 市级
campaigns-list-title = <b>专项行动：{ $place }</b>
campaigns-list-none = 还没有专项行动。
campaigns-list-add = 添加专项行动
campaigns-one-title = <b>{ $name }</b>
campaigns-one-retired = 已停用：不再供选择，以前的走访仍计入。
campaigns-one-rename = 改名
campaigns-one-retire = 停用
campaigns-name-add = 新的专项行动叫什么？请直接发送名称。
campaigns-name-rename = “{ $name }”改叫什么？请直接发送名称。
campaigns-retire-title =
    <b>停用“{ $name }”？</b>
    停用后登记走访时不再供选择；以前的走访仍计入。
campaigns-retire-yes = 确认停用
campaigns-retire-done = 已停用
