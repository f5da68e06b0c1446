# 困难问题

refusal-difficulty-moved = { $number } 的状态刚刚有变化，本次没有办理，其他内容没有改动。请返回查看最新情况后再办。
refusal-difficulty-changed = 另一位同志刚刚办理过这件事，本次没有保存。请返回查看最新情况后再办。
refusal-difficulty-files-full = 每件最多附 { $limit } 个文件，这个文件没有保存；已发来的文件和文字都在。
refusal-difficulty-reopened = { $number } 已重新办理过一次，不能再次重新办理，没有改动。仍有困难的，请另行提出一件。
refusal-difficulty-reopen-over = { $number } 办结已超过 { $days } 天，不能再重新办理，没有改动。仍有困难的，请另行提出一件。
refusal-difficulty-extended = { $number } 的答复期限已延长过一次，不能再延长，期限没有改动。
refusal-difficulty-date = 新的答复期限须在原期限之后，且不超过 { $days } 个工作日，期限没有改动。请重新选择。
refusal-difficulty-same-owner = 这件事现在就由该单位办理，没有改动。请选择其他单位。
refusal-difficulty-concerned = 投诉建议不转给被反映的一方，也不请其参与，没有转办。请选择其他单位。
refusal-difficulty-in-chat = 提出方可以在机器人里自己确认，不能由他人代为确认，没有改动。可先提请对方确认。

# 词语

difficulty-category-project = 项目申报
difficulty-category-funds = 资金
difficulty-category-equipment = 设备和安全条件
difficulty-category-living = 人才生活
difficulty-category-agreement = 合作协议
difficulty-category-property = 知识产权
difficulty-category-time = 到岗时间
difficulty-category-other = 其他
difficulty-kind-feedback = 投诉建议
difficulty-feedback-about = 反映对象：{ $about }
difficulty-state-open = 待答复
difficulty-state-answered = 办理中
difficulty-state-proposed = 待提出方确认
difficulty-state-solved = 已办结
difficulty-state-settled = 因未回复自动办结
difficulty-state-withdrawn = 已撤回
difficulty-about-county = 县（市、区）部门
difficulty-about-city-organisation = 市委组织部
difficulty-about-city-science = 市科技局
difficulty-about-enterprise = 接收企业
difficulty-about-unit = 派出单位
difficulty-about-bot = 本机器人
difficulty-about-other = 其他
difficulty-about-named = { $about }（{ $name }）
difficulty-side-appointee = 科技副总 { $name }
difficulty-side-enterprise = 接收企业 { $name }
difficulty-side-unit = 派出单位 { $name }
difficulty-voice-appointee = 科技副总
difficulty-voice-enterprise = 接收企业
difficulty-voice-unit = 派出单位
difficulty-voice-author = 反映人
difficulty-voice-county-organisation = 县（市、区）组织部门
difficulty-voice-county-science = 县（市、区）科技部门
difficulty-voice-city-organisation = 市委组织部
difficulty-voice-city-science = 市科技局
difficulty-voice-operator = 系统管理员
difficulty-voice-programme = 系统
# 两种文字各说各的名称
difficulty-county = { $english ->
   *[other] { $name }
}
difficulty-owner-county-science = { $county }科技部门
difficulty-owner-county-organisation = { $county }组织部门
difficulty-owner-county-both = { $county }科技、组织部门
difficulty-owner-city-science = 市科技局
difficulty-owner-city-organisation = 市委组织部
difficulty-owner-city-both = 市委组织部、市科技局
difficulty-owner-unit = { $unit }
difficulty-owner-operator = 系统管理员、市科技局
difficulty-owner-person = { $office } { $name }
difficulty-step-owner = 提醒责任单位
difficulty-step-county = 报县（市、区）科技、组织部门
difficulty-step-city = 报市级
difficulty-step-due = 今天到期
difficulty-step-overdue = 已过期限，报市级
difficulty-head =
    <b>{ $number }　{ $kind }</b>
    { $whose }
    状态：{ $state }，已 { $days } 个工作日
    责任单位：{ $owner }
    办理期限：{ $due }
difficulty-listed = · <b>{ $number }</b> { $kind }，{ $state }，{ $whose }，{ $days } 个工作日，期限 { $due }：{ $words }
difficulty-listed-overdue = · ❗ <b>{ $number }</b> { $kind }，已过期限，{ $whose }，{ $days } 个工作日，期限 { $due }：{ $words }
difficulty-line-raise =
    <b>{ $voice }</b> 提出，{ $at }
    { $words }
difficulty-line-answer =
    <b>{ $voice }</b> 答复，{ $at }
    { $words }
difficulty-line-write =
    <b>{ $voice }</b> 补充，{ $at }
    { $words }
difficulty-line-remark =
    <b>{ $voice }</b> 内部备注，{ $at }（仅县、市两级部门可见）
    { $words }
difficulty-line-hand-on =
    <b>{ $voice }</b> 转办给{ $to }，{ $at }
    { $words }
difficulty-line-ask =
    <b>{ $voice }</b> 请{ $to }协办，{ $at }
    { $words }
difficulty-line-extend =
    <b>{ $voice }</b> 延长期限，{ $at }
    { $words }
difficulty-line-propose =
    <b>{ $voice }</b> 已办结，请提出方确认，{ $at }
    { $words }
difficulty-line-confirm = <b>{ $voice }</b> 确认已解决，{ $at }{ $words }
difficulty-line-not-yet =
    <b>{ $voice }</b> 表示尚未解决，{ $at }
    { $words }
difficulty-line-by-phone =
    <b>{ $voice }</b> 经电话确认已解决，{ $at }
    { $words }
difficulty-line-settle = <b>{ $voice }</b> 提出方未回复，自动办结，{ $at }{ $words }
difficulty-line-reopen =
    <b>{ $voice }</b> 要求重新办理，{ $at }
    { $words }
difficulty-line-withdraw = <b>{ $voice }</b> 撤回，{ $at }{ $words }
difficulty-line-escalate = <b>督办</b> { $words }，{ $at }

# 提出

difficulties-mine-title = <b>困难问题</b>
difficulties-mine-none = 还没有提出过。工作和生活中遇到困难，可在这里提出；提出后立即有编号、责任单位和办理期限。
difficulties-mine-waiting = 待本单位办理：{ $waiting } 件
difficulties-mine-new = 提出困难
difficulties-mine-office = 待我办理
difficulties-list-one = { $number }
difficulties-whose-title = 这件困难是谁的？
difficulties-whose-appointee = 本人，{ $name }
difficulties-whose-enterprise = { $name }
difficulties-whose-unit = 科技副总 { $name }
difficulties-whose-whole = 本单位 { $name }
difficulties-category-title =
    <b>提出困难</b>，{ $name }
    是哪方面的？
difficulties-words-title =
    <b>提出困难：{ $category }</b>
    请用一段话说明情况和需要的帮助（不超过 { $signs } 字），也可附照片、语音或文件。
difficulties-words-files = 已附 { $files } 个文件。
difficulties-check-title =
    <b>请核对</b>，{ $name }
    类别：{ $category }
    { $text }
difficulties-check-next = 提交后由县（市、区）科技部门办理，{ $days } 个工作日内办结，须由您确认。可继续发文字或文件补充，最多附 { $most } 个文件。
difficulties-check-yes = 提交
difficulties-check-again = 重新写
difficulties-filed-title =
    ✓ 已提出
    { $head }
difficulties-filed-next =
    接下来：责任单位在这里答复，您会收到通知；办结须由您确认，{ $days } 个工作日未回复的自动办结，可重新办理一次。
    { $ladder }到期未办结的，报市级。
difficulties-filed-copy = 复制编号
difficulties-filed-open = 查看办理

# 一件

difficulties-one-raiser = 提出人：{ $raiser_name }
difficulties-one-anonymous = 提出人未公开，请直接在这里答复。
difficulties-one-overdue = ❗ 已过办理期限。
difficulties-one-asks = 责任单位表示已办结，请确认；至 { $settles } 未回复的自动办结。
difficulties-one-settled = 提出方未回复，自动办结。
difficulties-one-reopens = 仍未解决的，{ $reopen_until } 前可重新办理一次。
difficulties-one-files = 附件：{ $files } 个
difficulties-one-solved = 已确认办结。如有误，可点“重新办理”。
difficulties-act-confirm = ✓ 已解决
difficulties-act-not-yet = 尚未解决
difficulties-act-write = 补充说明
difficulties-act-answer = 答复
difficulties-act-propose = 提请确认办结
difficulties-act-reopen = 重新办理
difficulties-act-more = 更多办理
difficulties-act-files = 查看附件
difficulties-act-withdraw = 撤回
difficulties-act-hand-on = 转办
difficulties-act-ask = 请协办
difficulties-act-remark = 内部备注
difficulties-act-extend = 延长期限
difficulties-act-by-phone = 电话确认办结
difficulties-acts-ask = 要做什么？
difficulties-say-write = 请补充说明。
difficulties-say-answer = 请写答复，提出方会收到通知。
difficulties-say-remark = 请写内部备注，仅县、市两级部门可见。
difficulties-say-propose = 请说明解决的情况，提出方确认后办结。
difficulties-say-not-yet = 请说明还有什么没有解决，责任单位继续办理。
difficulties-say-by-phone = 提出方不在机器人中，请注明由谁、何时在电话中确认。
difficulties-say-reopen = 请说明为什么要重新办理。只能重新办理一次。
difficulties-say-hand-on = 请说明转办的原因，提出方可以看到；办理期限不变。
difficulties-say-ask = 请说明需要协办什么。
difficulties-say-extend = 请说明延长的原因，提出方可以看到。只能延长一次。
difficulties-say-how = 直接发送文字（不超过 { $signs } 字），可附照片、语音或文件。
difficulties-say-alone = 直接发送文字（不超过 { $signs } 字），不附文件。
difficulties-say-kept-out = 附件提出方也能看到，所以内部备注不收附件，这次发送的内容没有保存。请只发送文字。
difficulties-say-enclosed = 文件已附上。请再用一句话说明。
difficulties-target-hand = 转办给谁？办理期限 { $due } 不变。
difficulties-target-ask = 请谁协办？
difficulties-target-none = 没有可选的单位：其他部门还没有人员加入。
difficulties-until-ask = 现在的期限是 { $due }。延长多少个工作日？
difficulties-until-days = { $days } 个工作日
difficulties-withdraw-ask = 撤回后不再办理，记录保留。确定撤回吗？
difficulties-withdraw-yes = 撤回
difficulties-withdraw-done = 已撤回。
difficulties-files-title = <b>{ $number }</b> 的附件，共 { $count } 个
difficulties-files-lost = 有 { $count } 个文件已失效，请联系发送人重新发送。

# 办理

difficulties-office-title = <b>困难问题</b>，{ $shelf }，{ $count } 件
difficulties-office-sorted = 类别：{ $sort }
difficulties-office-none = 目前没有。
difficulties-office-sort = 筛选和统计
difficulties-shelf-waiting = 待本单位办理
difficulties-shelf-all = 全部在办
difficulties-shelf-closed = 已办结
difficulties-show-waiting = 待本单位办理
difficulties-show-all = 全部在办
difficulties-show-closed = 已办结
difficulties-sort-title = 看哪些？
difficulties-sort-kinds = 按类别
difficulties-sort-figures = 办理统计
difficulties-kinds-title = 看哪一类？
difficulties-kinds-all = 全部类别
difficulties-figures-title =
    <b>办理统计</b>，{ $first } 至 { $last }
    办结用时为工作日中位数，办结不足 { $least } 件的不列；不含投诉建议，不按个人统计。
difficulties-figures-line =
    <b>{ $county }</b>
    提出 { $raised } 件，在办 { $open } 件（过期 { $overdue } 件），办结 { $closed } 件（自动办结 { $settled } 件）
    { $median }
difficulties-figures-days = 办结用时 { $days } 个工作日
difficulties-figures-few = 办结件数少，不列用时
difficulties-figures-none = 这段时间没有困难问题。
difficulties-figures-month = 近 1 个月
difficulties-figures-quarter = 近 3 个月
difficulties-figures-year = 近 1 年

# 投诉建议

feedback-about-title =
    <b>投诉建议</b>
    反映谁？被反映的一方不办理，也看不到。
feedback-about-county = 县（市、区）部门
feedback-about-city-organisation = 市委组织部
feedback-about-city-science = 市科技局
feedback-about-enterprise = 接收企业
feedback-about-unit = 派出单位
feedback-about-bot = 本机器人
feedback-about-other = 其他
feedback-about-mine = 我提过的
feedback-words-title =
    <b>投诉建议：{ $about }</b>
    请用一段话说明（不超过 { $signs } 字），也可附照片、语音或文件。您的姓名只有办理部门知道。
feedback-check-title =
    <b>请核对</b>
    反映对象：{ $about }
    { $text }
feedback-check-next = { $route }{ $days } 个工作日内答复。您的姓名只有办理部门知道，转办时不提供。可继续补充，最多附 { $most } 个文件。
feedback-route-county = 由市委组织部办理，
feedback-route-city-organisation = 由市科技局办理，
feedback-route-city-science = 由市委组织部办理，
feedback-route-enterprise = 由县（市、区）科技部门办理，
feedback-route-unit = 由市委组织部办理，
feedback-route-bot = 由系统管理员和市科技局办理，
feedback-route-other = 由市科技局办理，
feedback-check-yes = 提交
feedback-filed-title =
    ✓ 已收到
    { $head }
feedback-filed-next = 接下来：办理部门在这里答复，您会收到通知；办结由您确认。久未答复的报市级督办，仍不提供姓名。

# 其他处

visits-one-difficulty = 提出困难
home-menu-difficulties = 困难问题
home-more-feedback = 投诉建议
command-difficulty = 困难问题
command-feedback = 投诉建议
mydata-look-difficulties = · { $at }　{ $name }，困难问题
enclosed-too-large = 这个文件没有保存：超过 { $most } 兆，或暂时取不到。请换一个较小的再发，已发的文字和文件都在。
timers-name-difficulty-due = 困难问题、投诉建议办理
timers-name-difficulty-silence = 困难问题待提出方确认
timers-anchor-raised = 提出（或转为待答复）
timers-anchor-proposed = 责任单位提请确认
letter-about-difficulty = 困难问题

# 信件

letter-difficulty-act-raise = 新提出
letter-difficulty-act-write = 有补充
letter-difficulty-act-answer = 有答复
letter-difficulty-act-remark = 有内部备注
letter-difficulty-act-hand-on = 已转办
letter-difficulty-act-ask = 请协办
letter-difficulty-act-extend = 期限已延长
letter-difficulty-act-not-yet = 尚未解决
letter-difficulty-act-by-phone = 已经电话确认办结
letter-difficulty-act-settle = 因未回复自动办结
letter-difficulty-act-reopen = 要求重新办理
letter-difficulty-waiting-text =
    <b>{ $number } { $what }</b>
    { $kind }，{ $whose }
    { $voice }：{ $words }
    办理期限 { $due }，可直接在机器人里答复。
letter-difficulty-waiting-why = 这件困难问题或投诉建议由您所在的部门办理，或请您的部门协办；办结后不再告知。
letter-difficulty-waiting-done =
    <b>{ $number } 已有进展</b>
    { $kind }，{ $whose }，无需再办理这一步。
letter-difficulty-answered-text =
    <b>{ $number } { $what }</b>
    { $voice }：{ $words }
    责任单位：{ $owner }，期限 { $due }。
letter-difficulty-answered-why = 您或贵单位提出了这件事，有答复或变化时告知。
letter-difficulty-closing-text =
    <b>{ $number } 已办结，请确认</b>
    { $voice }：{ $words }
    已经解决请点“已解决”，还没有解决请打开说明；至 { $settles } 未回复的自动办结。
letter-difficulty-closing-why = 您或贵单位提出了这件事，须由提出方确认是否解决；确认后不再提醒。
letter-difficulty-closing-done =
    <b>{ $number } 已有结果 ✓</b>
    { $kind }，无需再操作。
letter-difficulty-button-solved = ✓ 已解决
letter-difficulty-overdue-text =
    <b>{ $number } { $step }</b>
    { $kind }，{ $whose }，已 { $days } 个工作日
    责任单位：{ $owner }，期限 { $due }
letter-difficulty-overdue-why = 困难问题久未答复或过期时逐级告知：责任单位、县（市、区）部门、市级。
letter-difficulty-overdue-done =
    <b>{ $number } 已有进展</b>
    { $kind }，{ $whose }，无需再督办。

export-difficulties-sheet = 困难问题
export-difficulties-headings = 编号|时间|身份|事项|内容
export-difficulty-raise = 提出
export-difficulty-answer = 答复
export-difficulty-write = 补充
export-difficulty-remark = 内部备注
export-difficulty-hand-on = 转办
export-difficulty-ask = 请协办
export-difficulty-extend = 延长期限
export-difficulty-propose = 提请确认办结
export-difficulty-confirm = 确认已解决
export-difficulty-not-yet = 尚未解决
export-difficulty-by-phone = 电话确认办结
export-difficulty-settle = 未回复自动办结
export-difficulty-reopen = 重新办理
export-difficulty-withdraw = 撤回
export-difficulty-escalate = 督办
