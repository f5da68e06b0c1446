### 年度通知

refusal-call-not-draft = 通知已发布或已撤回，不能再修改，没有改动。已发布的，可以延长征集时间或撤回。
refusal-call-not-open = 通知尚未发布或已撤回，没有办理。请返回列表查看最新状态。
refusal-call-changed = 刚刚有同事修改了这份通知，您的改动没有保存。请看过最新内容后再办理。
refusal-call-year-far = 只能准备上一年、今年或下一年的通知，没有新建。请重新选择年度。
refusal-call-dates-crossed = 截止日期（{ $last }）早于开始日期（{ $first }），没有保存。请重新发送日期，其他内容未丢失。
refusal-call-born-unlikely = { $born } 与通常的参考日期（{ $usual }）相差过大，可能是笔误，没有保存。请核对后重新发送。
refusal-call-files-full = 附件最多 { $most } 份，这一份没有添加。请先移除一份，或合并后再发送。
refusal-call-over = 征集截止日期（{ $last }）已过，没有签核。请先修改截止日期。
refusal-call-no-longer = 现在的截止日期是 { $present }，新的日期须晚于它，且不早于今天，没有改动。请重新选择日期。
refusal-call-has-needs = 已有 { $count } 家企业提交需求，不能撤回，没有改动。需要调整的，可以延长征集时间。

calls-list-title = <b>年度通知</b>
calls-list-none = 目前没有已发布的通知。
calls-list-one = { $year }年度 · { $state }
calls-list-new = 准备通知
calls-state-draft = 起草中
calls-state-ahead = 已发布，尚未开始
calls-state-open = 征集中
calls-state-closed = 已截止
calls-state-withdrawn = 已撤回
calls-day = { $day }

calls-one-title =
    <b>{ $title }</b>
    状态：{ $state }
calls-one-dates =
    需求征集：{ $first } 至 { $last }
    首次选派人员年龄参考：{ $born } 及以后出生
calls-one-text = { $text }
calls-one-files = 附件：{ $files } 份
calls-one-signed =
    签核情况：
    { $signed }
calls-one-longer = 拟延长征集至 <b>{ $extend_to }</b>，签核齐全后生效。
calls-one-waits = 尚待签核：{ $missing }
calls-one-sign = 签核
calls-one-back = 撤回签核
calls-one-change = 修改
calls-one-attached = 附件
calls-one-extend = 延长征集
calls-one-withdraw = 撤回通知
calls-one-drop = 删除草稿

calls-year-title = 准备哪一年度的通知？
calls-change-title = 修改哪一项？已有的签核会失效，须重新签核。
calls-part-asks =
    目前：{ $now }

    { $ask }
calls-part-title = 标题
calls-part-first = 开始日期
calls-part-last = 截止日期
calls-part-born = 年龄参考日期
calls-part-text = 正文
calls-part-title-ask = 请发送通知标题，不超过 80 字。
calls-part-first-ask = 需求征集<b>哪天开始</b>？请选择，或直接发送日期，如“5月6日”。
calls-part-last-ask = 需求征集<b>哪天截止</b>（当天仍可提交）？请选择，或直接发送日期，如“6月5日”。
calls-part-born-ask = <b>年龄参考日期</b>：首次选派人员原则上在这一天及以后出生。请选择，或直接发送日期。
calls-part-text-ask = 请发送<b>通知正文</b>，不超过 2500 字；也可使用常用正文。
calls-part-usual = 使用常用文字
calls-part-keep = 保持不变
calls-part-unread = 没有读懂这个日期，没有改动。请发送年月日，如“2026-06-05”或“6月5日”。
calls-usual-title = 新乡市{ $year }年度“科技副总”需求征集通知
calls-usual-text = 请各接收企业围绕主营业务和产业链发展，提出需要科技人员参与解决的技术创新难题或需要引进的岗位需求。需求应写明现状、目标、期限和合作方式。请各县（市、区）组织、科技部门指导本地企业填报，在征集截止后五个工作日内审核、汇总并报送至市。请各派出单位做好宣传推荐。

calls-files-title = 附件：{ $count } 份。点编号可以查看。
calls-files-lines = { $lines }
calls-files-line = { $number }. { $name }
calls-files-one = 附件 { $number }
calls-files-add = 如需添加，请直接以“文件”形式发送，每次一份，最多 { $most } 份。不需要附件的，点“完成”。
calls-files-drop = 移除最后一份
calls-files-done = 完成
calls-files-wanted = 这里只收文件。请点回形针，选“文件”再发送；已有附件未受影响。
calls-files-large = 文件超过 { $megabytes } 兆字节，没有添加。请压缩或拆分后再发送；已有附件未受影响。
calls-files-gone = “{ $name }”暂时无法打开，请稍后再试，或请市科技局重新发送。
calls-files-nameless = 附件

calls-sure-title =
    <b>签核</b>
    { $title }
    需求征集：{ $first } 至 { $last }
calls-sure-last = 您签核后<b>立即生效</b>，将陆续通知企业联系人、派出单位联络员和县（市、区）有关部门。
calls-sure-first = 须由{ $missing }分别签核。您签核后，将请另一部门签核；办结前可以撤回。
calls-sure-yes = 确认签核
calls-drop-title = 删除草稿“{ $title }”？删除后不能恢复，其他通知不受影响。
calls-drop-yes = 删除草稿
calls-extend-title = 目前截止日期：{ $last }。延长到哪一天？请选择，或直接发送日期。
calls-longer-title = 征集截止日期由 { $last } 改为 <b>{ $until }</b>。签核齐全后生效，并再次通知有关人员。
calls-longer-yes = 确认并签核
calls-reason-title =
    撤回“{ $title }”：请用一句话写明原因，直接发送即可。

    已有企业提交需求的通知不能撤回；已收到通知的人员会看到“已撤回”。

calls-said-half = 已签核，正在等另一部门签核。
calls-said-open = 已发布。{ $minutes } 分钟后陆续通知有关人员，此前撤回的，不会有人收到。
calls-said-longer = 征集时间已延长，{ $minutes } 分钟后陆续通知有关人员。
calls-said-taken-back = 已撤回您的签核。
calls-said-dropped = 草稿已删除。
calls-said-withdrawn = 通知已撤回，原因已留存。

home-work-call = 年度通知
command-call = 年度通知
