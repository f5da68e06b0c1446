### 企业档案：企业联系人填写，县（市、区）确认；移交；产业链群名录

home-work-profile = 企业档案
home-work-profiles = 企业档案管理
home-work-chains = 产业链群名录

profile-state-empty = 未填写
profile-state-draft = 有修改，未提交
profile-state-waiting = 已提交，待县级确认
profile-state-returned = 已退回，待修改
profile-state-confirmed = 已确认
profile-enterprise-title = <b>企业档案</b>　请选择企业
profile-card-title =
    <b>{ $enterprise }</b>
    统一社会信用代码：<code>{ $code }</code>
    归口：{ $county }
    状态：<b>{ $state }</b>
profile-card-returned = 退回原因：{ $reason }
profile-card-lines = { $lines }
profile-card-changes = 标“→”的为修改内容，县（市、区）确认前仍以原内容为准。
profile-card-flags =
    <b>由此得出</b>（仅用于排序和展示，不计分）
    { $flags }
profile-card-missing = 还可补充：{ $missing }。填写完整，有利于优先推荐和人选对接。
profile-card-waits = 已于 { $sent_at } 提交。县（市、区）科技部门核对后，您会收到通知；确认前可以撤回修改。
profile-card-next = 继续填写
profile-card-change = 修改内容
profile-card-send = 提交审核
profile-card-take-back = 撤回修改
profile-card-discard = 放弃修改
profile-card-sent = 已提交，待县（市、区）确认
profile-card-taken-back = 已撤回，可以修改
profile-parts-title =
    <b>{ $enterprise }</b>
    要修改哪一项？（○ 未填，✓ 已填）
profile-business-title =
    <b>主营业务是什么？</b>
    请用一句话写明，如“振动筛分机械的研发、制造和销售”。
    现在：{ $said }
profile-chain-title =
    <b>属于哪条重点产业链群？</b>
    现在：{ $said }
profile-chain-none = 不在名录中
profile-ownership-title =
    <b>是否国有企业？</b>
    由企业申报，县（市、区）核对。
    现在：{ $said }
profile-offers-title =
    <b>能为科技副总提供哪些条件？</b>
    可选多项，也可直接发送一句说明。
    现在：{ $said }
profile-list-add = 添加一项
profile-list-done = 填好了
profile-list-none = 没有
profile-entry-drop = ✕ { $entry }
profile-entry-dropped = 已移除，需要时可重新添加
profile-qualifications-title =
    <b>有哪些企业资质？</b>
    点已有的一项可移除。
    现在：{ $said }
profile-qualification-title = <b>添加哪一项资质？</b>
profile-other-title = 这项资质叫什么？请直接发送名称，由县（市、区）确认。
profile-number-title = “{ $kind }”的证书编号是多少？请直接发送。
profile-number-none = 没有编号
profile-expiry-title = “{ $kind }”的有效期到哪一天？请直接发送日期，如 2027-11-30。
profile-expiry-none = 长期有效
profile-expiry-unread = 没有读出日期，尚未保存。请按“2027-11-30”或“2027年11月30日”发送。
profile-platforms-title =
    <b>有哪些研发平台？</b>
    点已有的一项可移除。
    现在：{ $said }
profile-platform-title = <b>是哪类研发平台？</b>
profile-level-title = <b>由哪一级认定？</b>
profile-title-title = 平台全称是什么？请直接发送。
profile-title-none = 不写全称
profile-cooperations-title =
    <b>与高校、科研院所有过哪些合作？</b>
    以合同编号为证；点已有的一项可移除。
    现在：{ $said }
profile-partner-title = 合作单位是哪家？请直接发送名称。
profile-contract-title = 与“{ $partner }”的合同编号是多少？请直接发送。
profile-discard-title =
    <b>放弃尚未提交的修改？</b>
    { $enterprise }
profile-discard-held = 已确认的内容不受影响。
profile-discard-yes = 放弃修改
profile-discard-done = 已放弃修改

profiles-list-title = <b>企业档案</b>　共 { $count } 家
profiles-list-searched = 查找：{ $words }
profiles-list-lines = { $lines }
profiles-list-line = · { $name }：{ $state }
profiles-list-none = 没有符合条件的企业。
profiles-list-ask = 可直接发送企业名称或信用代码的一部分来查找。
profiles-list-waiting = 只看待确认
profiles-list-all = 查看全部
profiles-list-clear = 清除查找
profiles-list-transfers = 移交申请
profiles-one-changes = 标“→”的为申请变更的内容，确认前仍以原内容为准。
profiles-one-moving = 已申请移交{ $to }，待市级审定。
profiles-one-unread = 内容较长，请翻看到最后一页再确认。
profiles-one-confirm = 确认
profiles-one-confirmed = 已确认，企业会收到通知
profiles-one-return = 退回
profiles-one-rename = 企业更名
profiles-one-move = 移交归口
profiles-one-past = 沿革
profiles-reason-title =
    <b>退回原因</b>
    { $enterprise }
    请选择，或直接发送一句说明；企业会看到原文。
profiles-reason-certificate = 请补充证书信息
profiles-reason-platform = 请核对平台级别
profiles-reason-business = 请写清主营业务
profiles-reason-ownership = 请核对国有情况
profiles-reason-done = 已退回，企业会收到通知
profiles-rename-title = “{ $enterprise }”经登记变更后叫什么？请直接发送新名称。信用代码不变，原名称保留在沿革中。
profiles-move-title =
    <b>移交哪个县（市、区）？</b>
    { $enterprise }，现归口{ $old }。位于功能区的，归功能区。
profiles-why-title =
    <b>为什么移交{ $new }？</b>
    { $enterprise }
    请选择，或直接发送一句说明。
profiles-why-zone = 厂区位于功能区内
profiles-why-registered = 注册地已变更
profiles-why-plant = 主要厂区已搬迁
profiles-check-title =
    <b>移交确认</b>
    { $enterprise }：{ $old } → { $new }
    原因：{ $reason }
profiles-check-now = 确认后即时生效：尚未报送市级的需求和待确认的档案一并移交，以往记录不变；企业和双方县（市、区）都会收到通知。
profiles-check-city = 提交后由市级审定，审定前仍由现归口县（市、区）管理。
profiles-check-yes = 确认移交
profiles-check-ask = 提交申请
profiles-check-done = 已移交，各方会收到通知
profiles-check-asked = 已提交，待市级审定
profiles-past-title =
    <b>沿革</b>
    { $enterprise }

    { $lines }
profiles-past-registered = { $at }：登记入库
profiles-past-renamed = { $at }：由“{ $old }”更名为“{ $new }”
profiles-past-transferred = { $at }：由{ $old }移交{ $new }
profiles-past-profile-confirmed = { $at }：档案经确认
profiles-past-profile-returned = { $at }：档案退回修改
profiles-transfers-title = <b>移交申请</b>　请选择要审定的企业
profiles-transfers-none = 目前没有待审定的申请。
profiles-transfer-title =
    <b>企业移交</b>
    { $enterprise }：{ $old } → { $new }
    原因：{ $reason }
    申请时间：{ $asked_at }
profiles-transfer-waits = 待市级审定。审定后即时生效。
profiles-transfer-done = 已移交，现由{ $new }管理。
profiles-transfer-declined = 归口不变，仍由{ $old }管理。说明：{ $answer }
profiles-transfer-yes = 同意移交
profiles-transfer-no = 不移交
profiles-answer-title = { $enterprise }仍由{ $old }管理，请直接发送一句说明；申请的县（市、区）会看到原文。

chains-whose-title = <b>产业链群名录</b>　请选择名录
chains-whose-label = { $name }（{ $count }）
chains-city = 市级
chains-list-title = <b>产业链群名录：{ $place }</b>
chains-list-none = 还没有产业链。
chains-list-add = 添加产业链
chains-one-title = <b>{ $name }</b>
chains-one-retired = 已停用：不再供选择，以前的记录不变。
chains-one-rename = 改名
chains-one-retire = 停用
chains-name-add = 新的产业链叫什么？请直接发送名称。
chains-name-rename = “{ $name }”改叫什么？请直接发送名称。
chains-retire-title =
    <b>停用“{ $name }”？</b>
    停用后不再供选择，也不再作为优先条件；已填写的档案和需求仍显示原名称。
chains-retire-yes = 确认停用
chains-retire-done = 已停用
