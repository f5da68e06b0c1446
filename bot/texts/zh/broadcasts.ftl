### 群发通知：市级两部门签核后统一发送

deliveries-menu-broadcasts = 群发通知
keys-what-broadcast = 群发通知：{ $name }

broadcasts-state-draft = 草稿
broadcasts-state-sending = 发送中
broadcasts-state-sent = 已发送
broadcasts-state-stopped = 已停止发送
broadcasts-state-dropped = 已删除

broadcasts-list-title = <b>群发通知</b>
broadcasts-list-lines = { $lines }
broadcasts-list-line = { $number }. { $name }（{ $state }，{ $at }）
broadcasts-list-none = 还没有群发通知。
broadcasts-list-one = 第 { $number } 条
broadcasts-list-new = 新建群发通知

broadcasts-words-ask =
    <b>通知内容</b>
    请输入要发送的文字，最多 { $most } 字。输入后可以预览、试发给自己，再请两个部门签核。
broadcasts-words-now =
    目前内容（可复制修改后重新发送）：
    { $now }

broadcasts-readers-ask =
    <b>发给谁？</b>可多选。
    目前共 { $people } 人。
broadcasts-readers-appointees = 科技副总
broadcasts-readers-contacts = 企业联系人
broadcasts-readers-units = 派出单位
broadcasts-readers-scientists = 科研人员
broadcasts-readers-counties = 县级部门
broadcasts-chosen = ✓ { $label }
broadcasts-next = 下一步

broadcasts-counties-ask =
    <b>哪些县（市、区）？</b>可多选，不选为全部。
    目前共 { $people } 人。
broadcasts-counties-left-out = 派出单位和科研人员不属于县（市、区），选定县（市、区）后不发给他们。
broadcasts-counties-all = 全部县（市、区）

broadcasts-only-ask =
    <b>其中哪些人？</b>
    目前共 { $people } 人。
broadcasts-only-all = 全部人员
broadcasts-only-in-service = 服务中的
broadcasts-only-suspended = 暂停服务的
broadcasts-only-open-need = 有在办需求的
broadcasts-only-no-need = 本年度未报需求的

broadcasts-audience = { $kinds }；{ $where }；{ $only }
broadcasts-audience-all = 全市
broadcasts-audience-none = 尚未选择

broadcasts-one-title = <b>群发通知</b>（{ $state }）
broadcasts-one-preview =
    以下为收到的样式：
    ————————
    { $preview }
    ————————
broadcasts-one-audience = 发送对象：{ $audience }
broadcasts-one-all-reached = 共 { $people } 人，目前都能联系上。
broadcasts-one-people = 共 { $people } 人，其中 { $unreachable } 人目前联系不上，将请县（市、区）电话联系。
broadcasts-one-urgent = 紧急：不占每周提醒次数，暂停期间也会送达；免打扰时段仍不打扰。
broadcasts-one-preparing = 正在准备发送，请稍后刷新。
broadcasts-one-figures =
    已交发送 { $posted } 条：
    { $figures }
broadcasts-one-signed = { $signed }
broadcasts-one-waits = 等待签核：{ $missing }
broadcasts-one-send = 签核并发送
broadcasts-one-sign = 签核
broadcasts-one-unsign = 撤回签核
broadcasts-one-try = 试发给自己
broadcasts-one-words = 修改文字
broadcasts-one-readers = 发送对象
broadcasts-one-mark = 标为紧急
broadcasts-one-unmark = 取消紧急
broadcasts-one-drop = 删除草稿
broadcasts-one-fresh = 刷新进度
broadcasts-one-stop = 停止发送

broadcasts-sure-title =
    <b>确认签核</b>
    发送给 { $people } 人，其中 { $unreachable } 人目前联系不上。
broadcasts-sure-last = 签核后立即开始发送，免打扰时段内的顺延到下一工作日早晨。发送中可以停止，已送达的不能收回。
broadcasts-sure-first = 签核后还需{ $missing }签核，签核齐全才发送。内容或对象如有修改，签核自动失效。
broadcasts-sure-send = 签核并发送
broadcasts-sure-sign = 确认签核
broadcasts-stop-title =
    <b>停止发送？</b>
    尚未送出的不再发送，已送达的不受影响。
    已交发送 { $posted } 条：
    { $figures }
broadcasts-stop-yes = 确认停止
broadcasts-drop-title =
    <b>删除草稿？</b>
    这条通知不会发送，已有签核一并失效。
broadcasts-drop-yes = 确认删除

broadcasts-said-tried = 已试发，请看上方消息。只有您本人收到。
broadcasts-said-half = 已签核，等待另一部门签核。
broadcasts-said-sending = 签核齐全，开始发送。进度在单独一条消息中更新。
broadcasts-said-taken-back = 已撤回签核。
broadcasts-said-stopped = 已停止，{ $count } 条未再发送。已送达的不受影响。
broadcasts-said-dropped = 草稿已删除。
broadcasts-said-fresh = 已刷新。

refusal-broadcast-not-draft = 这条通知已开始发送或已删除，不能再修改，没有改动。需要更正的，请停止发送或另发一条。
refusal-broadcast-changed = 这条通知刚刚有了变化，您的操作没有办理。请查看最新内容后再试。
refusal-broadcast-nobody = 按目前的选择没有人会收到，没有保存这次改动。请调整发送对象或县（市、区）。
refusal-broadcast-over = 这条通知已全部送出，没有可以停止的，没有改动。需要更正的，请另发一条。

letter-broadcast-title-usual = 工作通知
letter-broadcast-title-urgent = 紧急通知
letter-broadcast-text =
    📢 <b>{ $title }</b>

    { $text }

    新乡市“科技副总”工作：{ $departments }
    第 { $number } 号通知
letter-broadcast-why = 本通知由市级组织部门和科技部门共同签核后发送，发送范围包括您。工作通知不能单独关闭，免打扰时段内不发送。
letter-broadcast-progress-text =
    <b>第 { $number } 号通知：{ $state }</b>
    已交发送 { $posted } 条
    { $figures }
letter-broadcast-progress-why = 您签核了这条群发通知。进度在这一条消息中更新，不另发消息。
letter-about-broadcast = 市级工作通知
deliveries-kind-broadcast = 群发通知
