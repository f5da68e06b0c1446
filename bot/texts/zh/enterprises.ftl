### 企业档案：内容怎么写、由此得出什么；有关企业的提醒

profile-line = { $part }：{ $value }
profile-change = { $part }：<s>{ $old }</s> → <b>{ $new }</b>
profile-none = 没有
profile-open = （未填）
profile-comma = ，
profile-semicolon = ；
profile-more = （另有 { $count } 项）
profile-number = 编号 { $number }
profile-unnumbered = 无编号
profile-until = 有效期至 { $on }
profile-platform-named = { $level }{ $kind }（{ $name }）
profile-platform-only = { $level }{ $kind }
profile-cooperation = { $partner }，合同编号 { $number }

profile-part-business = 主营业务
profile-part-chain = 产业链群
profile-part-qualifications = 企业资质
profile-part-platforms = 研发平台
profile-part-ownership = 国有情况
profile-part-offers = 保障条件
profile-part-cooperations = 合作基础

profile-qualification-above-scale = 规上工业企业
profile-qualification-leader = 创新龙头企业
profile-qualification-gazelle = 瞪羚企业
profile-qualification-high-tech = 高新技术企业
profile-qualification-tech-sme = 科技型中小企业
profile-qualification-tech-service = 技术先进型服务企业
profile-qualification-demonstration = 技术创新示范企业
profile-qualification-little-giant = 专精特新小巨人企业
profile-qualification-specialised = 专精特新中小企业
profile-qualification-innovative-sme = 创新型中小企业
profile-qualification-agriculture = 农业产业化龙头企业
profile-qualification-reform = 科改企业
profile-qualification-other = 其他资质

profile-platform-academy = 产业研究院
profile-platform-engineering = 工程技术研究中心
profile-platform-laboratory = 重点实验室
profile-platform-technology = 企业技术中心
profile-platform-design = 工业设计中心
profile-platform-pilot = 中试基地
profile-platform-station = 院士或博士后工作站
profile-platform-other = 其他研发平台
profile-level-national = 国家级
profile-level-province = 省级
profile-level-city = 市级
profile-level-county = 县级

profile-ownership-none = 非国有
profile-ownership-whole = 国有全资
profile-ownership-holding = 国有控股
profile-ownership-control = 国有实际控制

profile-flags-none = 档案尚未经县（市、区）科技部门确认，以下条件暂不认定。
profile-flag-qualified-yes = ✓ 具备一项以上有效资质
profile-flag-qualified-no = ○ 目前没有有效资质
profile-flag-platform-yes = ✓ 有市级以上研发平台（优先）
profile-flag-platform-no = ○ 没有市级以上研发平台
profile-flag-chain-yes = ✓ 属于重点产业链群（优先）
profile-flag-chain-no = ○ 不在重点产业链群名录
profile-flag-cooperated-yes = ✓ 与高校院所有合作基础（优先）
profile-flag-cooperated-no = ○ 未登记合作基础
profile-flag-state-yes = ✓ 国有企业，按国有企业有关程序办理
profile-flag-state-no = ○ 非国有企业

## 提醒

letter-about-profile = 企业档案
letter-profile-waiting-text =
    <b>企业档案待确认</b>
    { $enterprise }提交了企业档案：

    { $lines }

    请核对后确认；内容有误的，请写明原因退回。
letter-profile-waiting-change =
    <b>企业档案变更待确认</b>
    { $enterprise }提交了档案变更：

    { $lines }

    确认前，仍以原内容为准。请核对后确认；内容有误的，请写明原因退回。
letter-profile-waiting-why = 该企业在您所在的县（市、区）。企业提交档案或变更时，请县（市、区）有关部门核对；每次提交只发一条，办结后自动更新。
letter-profile-waiting-done = <b>已办理 ✓</b>　{ $enterprise }的企业档案已处理或已由企业撤回，无需再操作。
letter-profiles-waiting-text =
    <b>企业档案待确认</b>
    有 <b>{ $count }</b> 家企业的档案待确认，其中有市级部门或同事用表格录入的内容。

    请逐家核对后确认或退回；已确认过的档案，确认前仍以原内容为准。
letter-profiles-waiting-why = 您在县（市、区）有关部门工作。表格一次录入多家企业档案时，只发这一条；全部办理后自动更新。
letter-profiles-waiting-done = <b>已办理 ✓</b>　待确认的企业档案均已处理，无需再操作。
letter-profile-confirmed-text =
    <b>企业档案已确认</b>
    { $enterprise }的企业档案已经县（市、区）确认，自即日起以此为准：

    { $flags }

    内容有变化时，可随时修改后再次提交。
letter-profile-confirmed-why = 您是企业联系人。企业档案经县（市、区）确认后告知一次，不响铃。
letter-profile-returned-text =
    <b>企业档案已退回</b>
    { $enterprise }的企业档案需要修改后重新提交。

    原因：{ $reason }

    已填内容均已保留，点“查看详情”即可修改。
letter-profile-returned-why = 您是企业联系人。县（市、区）退回企业档案时告知原因，每次只发一条。
letter-qualification-ends-text =
    <b>企业资质到期提示</b>
    { $enterprise }的“{ $kind }”（{ $number }）有效期至 <b>{ $on }</b>。

    已重新认定的，请在企业档案中更新证书编号和有效期；到期未更新的，不再按有效资质认定，已有的聘任不受影响。
letter-qualification-ends-why = 您是企业联系人，或该企业在您所在的县（市、区）。证书到期前两个月提示一次，每本证书只提示一次，不响铃。
letter-transfer-asked-text =
    <b>企业移交待审定</b>
    { $old }提出，将{ $enterprise }移交{ $new }管理。

    原因：{ $reason }

    审定后即时生效；尚未报送市级的需求一并移交，以往记录不变。
letter-transfer-asked-why = 企业归口县（市、区）的变更由市级审定。每项申请只发一条，办结后自动更新。
letter-transfer-asked-done = <b>已办理 ✓</b>　{ $enterprise }由{ $old }移交{ $new }的申请已经审定，无需再操作。
letter-transferred-text =
    <b>企业归口已变更</b>
    { $enterprise }自即日起由{ $new }管理，原归口{ $old }。

    原因：{ $reason }

    尚未报送市级的需求和待确认的档案一并移交，以往记录不变。
letter-transferred-why = 您是企业联系人，或在移交双方的县（市、区）有关部门工作。归口变更时告知一次，不响铃。
letter-transfer-declined-text =
    <b>企业归口不变</b>
    { $old }提出将{ $enterprise }移交{ $new }，经市级审定，仍由{ $old }管理。

    说明：{ $answer }
letter-transfer-declined-why = 您所在的县（市、区）提出了移交申请。审定后告知一次，不响铃。
