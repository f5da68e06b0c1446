### 提醒：发生了什么、何时到期、现在该做什么

## 总结报告：提醒科技副总本人

letter-report-due-text =
    <b>总结报告待提交</b>
    您在{ $enterprise }的工作期至 { $end } 止。按照工作方案，请于期满前一个月，向企业所在县（市、区）组织部门、科技部门提交总结报告。

    { $when }

    已经提交的，请点“已提交”，提醒随即停止。
letter-report-due-why = 您是科技副总。工作方案要求工作期满前一个月提交总结报告，到期前分几次提醒，逾期后每周提醒一次；标记“已提交”后不再提醒。
letter-report-due-done =
    <b>已完成 ✓</b>
    { $name }同志：您在{ $enterprise }的总结报告已于 { $at } 标记为已提交，无需再操作。

## 总结报告：提醒县（市、区）有关部门

letter-report-due-county-text =
    <b>总结报告待接收</b>
    { $name }（{ $enterprise }）的总结报告尚未提交。

    { $when }

    请提醒本人尽快提交；已经收到报告的，请点“已收到报告”。
letter-report-due-county-why = 该企业在您所在的县（市、区）。工作方案要求科技副总向县（市、区）组织部门、科技部门提交总结报告，临近期限时同时提醒您；收到后不再提醒。
letter-report-due-county-done =
    <b>已完成 ✓</b>
    { $name }（{ $enterprise }）的总结报告已于 { $at } 标记为已提交，无需再提醒。

letter-due-ahead = 提交期限：<b>{ $due }</b>（{ $days ->
    [0] 今天截止
   *[other] 还有 { $days } 天
}）
letter-due-late = 提交期限：<b>{ $due }</b>（已超过 { $days } 天）

## 总结报告：已提交

letter-report-in-text =
    <b>总结报告已提交</b>
    { $name }（{ $enterprise }）的总结报告已于 { $at } 标记为已提交。

    请核对报告，并按工作方案提出验收及考核初步意见。
letter-report-in-own =
    <b>总结报告已登记</b>
    { $name }同志：您在{ $enterprise }的总结报告，县（市、区）有关部门已于 { $at } 登记收到。

    您无需再操作，提交提醒已停止。
letter-report-in-why = 一方标记总结报告已提交后，系统告知另一方，以便双方掌握的情况一致。此类通知每次只发一条，不响铃。

## 到厂人员：请企业联系人确认

letter-visitors-text =
    <b>到厂人员待确认</b>
    { $where }

    { $people }

    请于 <b>{ $until }</b> 前确认。{ $how }
letter-visitors-where = 以下人员有{ $enterprise }的到岗记录：
letter-visitors-where-each = 以下人员有到岗记录，按企业列出：
letter-visitors-place = <b>{ $enterprise }</b>
letter-visitors-how-all = 均已见到本人的，请点“全部确认”；有出入的，请点“逐个确认”。
letter-visitors-how-each = 人数较多，请点“逐个确认”。
letter-visitors-line = · { $name }，{ $on }，{ $at } 记录
letter-visitors-more = · 另有 { $count } 位，请点“逐个确认”查看
letter-visitors-why = 您是企业联系人。科技副总到厂由企业确认，当日有未确认的到岗记录时，傍晚汇总发送一条；没有待确认的，不发送。
letter-visitors-done =
    <b>已完成 ✓</b>
    到厂人员已全部确认，感谢您的支持。

## 联系不上：请县（市、区）电话联系

letter-unreachable-text =
    <b>提醒未能送达</b>
    { $person }目前无法在此接收消息，关于{ $about }的提醒未能送达。

    请今天电话联系本人，告知提醒内容，并请其重新打开本服务、点“开始”。
letter-unreachable-person = { $name }（{ $enterprise }）
letter-unreachable-why = 您负责联系此人。消息无法送达时，系统不再反复发送，改请县（市、区）有关部门电话联系；同一人每天最多一条。
letter-unreachable-done =
    <b>已处理 ✓</b>
    { $name }已电话联系，或已恢复接收消息，不需要再联系。
letter-about-report = 总结报告
letter-about-visitors = 到厂人员确认
letter-about-service = 服务变更
letter-about-other = 有关事项
letter-about-gates = 厂门位置

## 厂门位置：坐标系可能不一致，请县（市、区）核对

letter-crs-doubt-text =
    <b>厂门坐标系可能不一致</b>
    { $enterprise }的厂门“{ $gate }”按 { $given } 登记，到厂记录却与按 { $system } 换算后的位置相符，两者在当地相差约 { $metres } 米。

    这是登记上的问题，与到厂人员无关，相关记录正常等待企业确认。

    请与企业联系人核对：站在厂门口用手机重新发送位置最为稳妥，也可改正坐标系。厂门位置改正后，本提醒自动结束。
letter-crs-doubt-why = 该企业在您所在的县（市、区）。到厂位置与厂门的偏差符合坐标系差异时，系统提请您核对；同一厂门、同一坐标系只提醒一次。
letter-crs-doubt-done =
    <b>已完成 ✓</b>
    { $enterprise }的厂门“{ $gate }”已重新登记或停用，无需再核对。

## 厂门位置：根据已确认的到厂记录提出建议

letter-fence-proposal-text =
    <b>厂门范围建议</b>
    { $enterprise }的厂门“{ $gate }”，根据近期 { $visits } 次经您单位确认的到厂记录，建议{ $change }。

    采纳后，到厂比对更准，科技副总无需反复说明。是否采纳由您决定。
letter-fence-proposal-why = 您是企业联系人。经确认的到厂记录满一定次数，且与登记的厂门明显不符时，系统提出一次建议；同一厂门每季度最多一条。
letter-fence-proposal-done =
    <b>已完成 ✓</b>
    { $enterprise }的厂门“{ $gate }”的范围建议已处理，感谢您的支持。

## 服务变更：告知科技副总本人

letter-suspended-text =
    <b>暂停服务</b>
    您在{ $enterprise }的服务自 <b>{ $on }</b> 起暂停。原因：{ $reason }。

    暂停期间到岗仍可记录，但不计入天数。按服务时间折算的参考天数相应减少，每服务年度原则上不少于 { $days } 天的要求不变。恢复服务时会再次告知您。

    如有疑问，请联系企业所在县（市、区）科技部门。
letter-suspended-why = 您的服务状态有变更。暂停、恢复、终止服务由市有关部门登记，每次登记都告知您本人。
letter-resumed-text =
    <b>恢复服务</b>
    您在{ $enterprise }的服务自 { $since } 起暂停，现自 <b>{ $on }</b> 起恢复，这一天起到岗重新计入天数。

    每服务年度原则上不少于 { $days } 天的要求不变。到厂后照常点“📍 到岗”即可。
letter-resumed-why = 您的服务状态有变更。暂停、恢复、终止服务由市有关部门登记，每次登记都告知您本人。
letter-terminated-text =
    <b>终止服务</b>
    您在{ $enterprise }的服务至 <b>{ $on }</b> 终止，当天仍计入天数。原因：{ $reason }。

    已计天数和记录予以保留，可在“我的记录”查看。感谢您为企业所做的工作。

    对此有不同意见的，请联系企业所在县（市、区）科技部门。
letter-terminated-why = 您的服务状态有变更。暂停、恢复、终止服务由市有关部门登记，每次登记都告知您本人。
## 节奏与久无记录

letter-pace-behind-text =
    <b>本服务年度到岗情况</b>
    您在{ $enterprise }的本服务年度至 { $last } 止，已计 { $count } 天 / { $goal } 天。

    { $forecast }{ $needed }。

    45 天为原则性要求，确有困难的，可与县（市、区）科技部门沟通，或在总结报告中说明。
letter-pace-behind-forecast = 按目前节奏，约 { $on } 满 { $goal } 天，晚于年度截止日。
letter-pace-behind-none = 按目前节奏，年度内可能难以满 { $goal } 天。
letter-pace-behind-why = 您是科技副总。工作方案要求每年原则上到岗不少于 45 天；每月推算一次，只有进度偏慢且推算日期比上次更晚时才发送。
letter-pace-behind-done =
    <b>已完成 ✓</b>
    按目前节奏，您在{ $enterprise }的天数可在本服务年度内完成，此前提醒不再需要办理。
letter-silence-text =
    <b>近期没有到岗记录</b>
    { $since }，您在{ $enterprise }已有 { $days } 天没有到岗记录。

    期间去过企业的，可以补记；近期去企业时，点“📍 到岗”即可。有困难的，请与县（市、区）科技部门联系。
letter-silence-why = 您是科技副总。满 30 天没有到岗记录时提醒您本人，满 60 天时同时告知县（市、区）科技部门，以便了解是否需要帮助；各只发一次。
letter-silence-done =
    <b>已完成 ✓</b>
    您在{ $enterprise }已有新的到岗记录，此提醒无需再办理。
letter-silence-county-text =
    <b>请了解到岗情况</b>
    { $name }（{ $enterprise }）：{ $since }，已有 { $days } 天没有到岗记录。

    请联系本人了解情况，看是否需要帮助；属于请假、患病等情形的，可按规定办理暂停服务。
letter-silence-county-why = 该企业在您所在的县（市、区）。满 60 天没有到岗记录时告知您一次，以便联系本人、帮助解决困难；不作为评价依据。
letter-silence-county-done =
    <b>已完成 ✓</b>
    { $name }（{ $enterprise }）已有新的到岗记录，无需再联系。
letter-silence-recorded = 自 { $on } 的记录之后
letter-silence-begun = 自 { $on } 起
letter-about-pace = 到岗天数

## 补记：请县（市、区）科技部门认可，把结果告知本人

letter-visitors-claim = · { $name }，<b>{ $on }</b>，<b>补记</b>，原因：{ $reason }（{ $at } 提交）
letter-claim-for-county-text =
    <b>补记待认可</b>
    { $name }（{ $enterprise }）补记 <b>{ $on }</b>：{ $kind }。
    原因：{ $reason }
    { $host }

    请点“查看详情”，核实后认可或不予认可。
letter-claim-for-county-why = 该企业在您所在的县（市、区）。较早日期的补记和企业以外的服务，需县（市、区）科技部门认可后才计入天数；办理后不再提醒。
letter-claim-for-county-done =
    <b>已完成 ✓</b>
    { $name }（{ $enterprise }）{ $on } 的补记已办结，无需再操作。
letter-claim-decided-accepted =
    <b>补记已认可 ✓</b>
    您在{ $enterprise } { $on } 的补记，县（市、区）科技部门已认可，当天计入天数。

    您无需再操作。
letter-claim-decided-half =
    <b>补记已认可，待企业确认</b>
    您在{ $enterprise } { $on } 的补记，县（市、区）科技部门已认可，企业联系人确认后计入天数。

    可提醒企业联系人在“到厂确认”中确认。
letter-claim-decided-declined =
    <b>补记未予认可</b>
    您在{ $enterprise } { $on } 的补记，经县（市、区）科技部门核实未予认可，当天不计入天数。
    说明：{ $reason }

    原始记录保留，不占用当月补记次数。如有异议，请联系县（市、区）科技部门。
letter-claim-decided-why = 您提交过补记。县（市、区）科技部门办理后，系统把结果和说明告知您；每次补记只发一条，不响铃。
letter-about-claim = 补记

## 签到表：登记后告知本人

letter-sheet-entered-text =
    <b>已登记纸质签到表</b>
    县（市、区）科技部门登记了您在{ $enterprise }的纸质签到表，计入 { $count } 天：
    { $days }

    每天的依据可在“我的记录”中查看。如有出入，请联系县（市、区）科技部门。
letter-sheet-entered-month = · { $month }：{ $days } 日
letter-sheet-entered-why = 县（市、区）科技部门登记了您的纸质签到表，因此告知您计入的日期；每份签到表只发一条，不响铃。
letter-about-sheet = 签到表

## 按钮

letter-button-report-in = 已提交
letter-button-report-received = 已收到报告
letter-button-confirm-all = 全部确认（{ $count } 条）
letter-button-each = 逐个确认
letter-button-open = 查看详情
letter-button-why = 为什么收到

## 对到岗记录有不同意见

letter-disputed-text =
    <b>请您核对 { $on } 的到岗记录</b>
    { $enterprise }对这一天有不同意见：{ $words }

    当天的记录暂按原有依据计算。请在 <b>{ $until }</b> 前回复；您回复后，再由县（市、区）科技部门核实。
letter-disputed-why = 企业对您一天的到岗记录有不同意见。意见先告知您本人，您可以说明、补充或撤销；三方看到的内容一致。
letter-disputed-done =
    <b>{ $on } 的到岗记录</b>（{ $enterprise }）
    { $outcome }
letter-dispute-for-county-text =
    <b>到岗记录待核实</b>
    { $name }（{ $enterprise }），{ $on }
    到岗依据：{ $evidence }
    企业意见：{ $words }
    本人回复：{ $answer }

    请向双方了解后，选择“计入”或“不计入”，并写明理由。核实之前，当天的记录暂按原有依据计算。
letter-dispute-for-county-why = 该企业在您所在的县（市、区）。企业与本人对一天的到岗记录意见不同，本人已经回复或回复期限已过，请您核实。
letter-dispute-for-county-done =
    <b>已了结 ✓</b>
    { $name }（{ $enterprise }）{ $on } 的到岗记录：{ $outcome }
letter-dispute-ended-text =
    <b>核实结果</b>
    { $name }（{ $enterprise }）{ $on } 的到岗记录：{ $outcome }

    如有异议，请向县（市、区）科技部门提出。
letter-dispute-ended-why = 您是这一天到岗记录的一方。有结果后告知双方，每次只发一条，不响铃。
letter-about-dispute = 到岗记录核实

## 双人双签

letter-key-wanted-text =
    <b>待您部门签核</b>
    { $matter }

    { $department }（{ $by }）已于 { $at } 签核，等待贵部门签核。办结前，已签核的一方可以撤回。
letter-key-wanted-why = 这件事须两个部门分别签核，另一部门已经签核。一次签核只发一条。
letter-key-wanted-done = <b>无需再签核</b>：{ $matter }（已办结、已撤回，或内容已变更）。
letter-about-key = 签核

## 年度通知

letter-call-opened-text =
    <b>{ $title }</b>
    需求征集时间：<b>{ $first }</b> 至 <b>{ $last }</b>
    首次选派人员年龄参考：{ $born } 及以后出生
    { $files ->
        [0] 通知全文请点“查看详情”。
       *[other] 通知全文和附件（{ $files } 份）请点“查看详情”。
    }

    请企业联系人在征集时间内提交岗位需求或技术创新难题；派出单位、县（市、区）有关部门请协助宣传和指导。
letter-call-opened-why = 市委组织部、市科技局发布年度通知时，告知企业联系人、派出单位联络员和县（市、区）有关部门，每次只发一条。
letter-call-opened-done = <b>已撤回</b>：{ $title }。如有新的通知，将另行告知。
letter-call-extended-text =
    <b>征集时间延长</b>
    { $title }
    需求征集截止时间延长至 <b>{ $last }</b>。已提交的需求不受影响。
letter-call-extended-why = 年度通知的征集时间有调整，告知通知涉及的全部人员，每次只发一条。
letter-call-extended-done = <b>已撤回</b>：{ $title }。如有新的通知，将另行告知。
letter-call-names-between = 、
letter-call-closing-text =
    <b>需求征集即将截止</b>
    { $title }
    { $enterprises }尚未提交需求，截止时间为 <b>{ $last }</b>。

    如有岗位需求或技术创新难题，请在截止前提交；没有需求的，不必处理。
letter-call-closing-why = 您是企业联系人，该企业在本次通知中尚未提交需求。截止前 7 天、2 天各提醒一次，提交后不再提醒。
letter-call-closing-done = <b>已提交 ✓</b> { $title }：已收到贵企业的需求，不再提醒。
letter-call-closing-county-text =
    <b>需求征集即将截止</b>
    { $title }
    截止时间：<b>{ $last }</b>
    本县（市、区）已有联系人的企业 { $bound } 家，其中 { $filed } 家已提交需求。
letter-call-closing-county-why = 年度通知的征集即将截止，告知县（市、区）有关部门企业填报进展。截止前 7 天、2 天各一次，不响铃。
letter-call-closing-county-done = <b>已撤回</b>：{ $title }。
letter-consolidation-due-text =
    <b>需求征集已截止，请汇总报送</b>
    { $title }
    尚有 { $left } 项需求未报送至市。请在 <b>{ $until }</b> 前审核、汇总并报送。
letter-consolidation-due-why = 征集截止后，县（市、区）有关部门汇总本地需求并报送至市。截止次日和报送期限当日各提醒一次，报送后不再提醒。
letter-consolidation-due-done = <b>已办结 ✓</b> { $title }：本县（市、区）需求已报送至市。
letter-about-call = 年度通知
## 需求：县级待办、办理结果、代拟
letter-needs-waiting-text =
    <b>需求待确认</b>
    有 <b>{ $count }</b> 项企业需求待确认，最早的一项来自{ $enterprise }，{ $since } 提交。

    请核对后确认，或注明原因退回企业修改。
letter-needs-waiting-why = 您在县（市、区）组织、科技部门，本地企业提交的需求由您确认；数小时内只提醒一次，全部办理后不再提醒。
letter-needs-waiting-done =
    <b>已完成 ✓</b>
    企业提交的需求均已办理，无需再操作。
letter-need-withdrawn-text =
    <b>企业已撤回需求</b>
    { $enterprise }撤回了{ $kind }“{ $title }”（{ $reference }），无需再办理。
letter-need-withdrawn-why = 这条需求原由您所在的县（市、区）确认；企业撤回时告知一次，不响铃。
letter-need-help-text =
    <b>企业请求代拟</b>
    { $enterprise }请您帮助完善{ $kind }“{ $title }”的表述。

    打开后可逐项修改，企业同意后生效。
letter-need-help-why = 该企业在您所在的县（市、区），请求帮助完善需求表述；提出修改建议后不再提醒。
letter-need-help-done =
    <b>已完成 ✓</b>
    { $enterprise }的{ $kind }“{ $title }”无需再代拟。
letter-need-proposal-text =
    <b>表述建议待您确认</b>
    县（市、区）科技部门对贵企业{ $kind }“{ $title }”提出了表述建议。

    打开后可逐项对照；您同意后才会采用，也可以自行修改。
letter-need-proposal-why = 贵企业请求过帮助完善表述，或县（市、区）提出了修改建议；您答复后不再提醒。
letter-need-proposal-done =
    <b>已完成 ✓</b>
    { $kind }“{ $title }”的表述建议已答复。
letter-need-moved-returned =
    <b>需求已退回，请修改</b>
    { $kind }“{ $title }”（{ $reference }）由县（市、区）科技部门退回。
    原因：{ $reason }

    内容均已保留，打开修改后可再次提交。
letter-need-moved-confirmed =
    <b>需求已确认 ✓</b>
    { $kind }“{ $title }”（{ $reference }）已由县（市、区）确认，接下来列入县级汇总表报市级。
letter-need-moved-consolidated =
    <b>已列入县级汇总表</b>
    { $kind }“{ $title }”（{ $reference }）已列入县级需求汇总表，接下来由县（市、区）报市级。
letter-need-moved-reported =
    <b>已报送市级</b>
    { $kind }“{ $title }”（{ $reference }）已由县（市、区）报送，接下来由市委组织部、市科技局汇总公布。
letter-need-moved-published =
    <b>已作为岗位公布 ✓</b>
    { $kind }“{ $title }”（{ $reference }）已列入公布的岗位，科技人员可以查看并对接。
letter-need-moved-kept =
    <b>已作为难题保留</b>
    { $kind }“{ $title }”（{ $reference }）已由市科技局保留，将组织对接。
letter-need-moved-declined =
    <b>需求未予采纳</b>
    { $kind }“{ $title }”（{ $reference }）未予采纳。
    说明：{ $reason }
letter-need-moved-merged =
    <b>需求已合并</b>
    { $kind }“{ $title }”（{ $reference }）与贵企业另一条需求合并办理，原内容仍可查看。
letter-need-moved-why = 贵企业提交过需求，状态有变化时告知企业联系人；打开可查看由谁办理。
letter-about-needs = 需求待办
letter-about-need = 需求
letter-call-county-text =
    <b>请报送县级需求汇总表</b>
    { $title }

    市里尚未收到贵县（市、区）的汇总表，报送截止日为 { $until }。{ $left ->
        [0] 目前没有待办需求；本县无需求的，也请报送说明。
       *[other] 目前有 { $left } 项需求在县级办理。
    }
letter-call-county-why = 市委组织部或市科技局提醒尚未报送的县（市、区），每个工作日最多一次；报送后不再提醒。
letter-call-county-done = <b>已办结 ✓</b> { $title }：本县（市、区）需求已报送至市。

## 每周新岗位
letter-new-posts-text =
    <b>新公布的岗位</b>
    您关注的领域和产业链，有 { $count } 个新岗位：

    { $posts }
letter-new-posts-line = · { $number }　{ $title }（{ $enterprise }，{ $county }）
letter-new-posts-more = · 另有 { $count } 个，请点“查看”
letter-new-posts-why = 您关注了技术领域或产业链。每周第一个工作日汇总一条，没有新岗位的不发送。可在“擅长领域 → 关注”中取消，也可在“设置 → 提醒种类”中关闭。

## 县级汇总表

letter-list-reported-text =
    <b>县级汇总表已报送</b>
    { $county } { $year }年度需求汇总表（第 { $round } 次报送）：岗位需求 { $posts } 项，技术创新难题 { $challenges } 项。

    打开后可导出核对；有误时可以写明理由退回。
letter-list-reported-why = 您在市级组织、科技部门，县（市、区）报送汇总表时告知您，每次报送一条，不响铃。
letter-list-reported-done = <b>已更新</b>：{ $county } { $year }年度需求汇总表有新的情况，请以最新一次报送为准。
letter-list-handed-back-text =
    <b>汇总表已由市级退回</b>
    { $county } { $year }年度需求汇总表。
    理由：{ $reason }

    表上的需求已回到县级，内容均已保留。请修改后重新报送。
letter-list-handed-back-why = 您所在的县（市、区）报送过汇总表，市级退回时告知您；重新报送后不再提醒。
letter-list-handed-back-done = <b>已办结 ✓</b>：{ $county } { $year }年度需求汇总表已重新报送。
letter-about-list = 需求汇总表

## 走访

letter-visit-noted-text =
    <b>新增一条走访记录</b>
    { $on } { $role } { $by }（{ $channel }）到{ $enterprise }了解您的思想、工作、生活情况。
    小结：{ $summary }

    打开可查看与您有关的内容，也可补充说明。
letter-visit-noted-why = 工作人员登记了与您有关的走访，按规定告知您本人；每次走访只发一条，不响铃。
letter-visit-noted-done = <b>已更新</b>：{ $on } { $enterprise }的走访记录已由登记人撤回。
letter-visit-here-text =
    <b>新增一条走访记录</b>
    { $on } { $role } { $by }（{ $channel }）走访了{ $enterprise }。
    小结：{ $summary }

    打开可查看详情，也可补充说明。
letter-visit-here-why = 您是这家企业的联系人，工作人员登记走访后告知企业；每次走访只发一条，不响铃。
letter-visit-here-done = <b>已更新</b>：{ $on } { $enterprise }的走访记录已由登记人撤回。
letter-visit-reply-text =
    <b>走访记录有补充说明</b>
    { $on } { $enterprise }的走访记录，科技副总或企业补充了说明。

    打开即可查看；查看后对方不能再改。
letter-visit-reply-why = 您登记过这次走访，科技副总或企业补充说明后告知您，不响铃。
letter-visit-reply-done = <b>已查看 ✓</b>：{ $on } { $enterprise }走访记录的补充说明。
## 逐级提醒
letter-waits-long-text =
    <b>{ $matter }办理超期</b>
    { $places }有 <b>{ $count }</b> 项{ $matter }等候满 { $limit } 个工作日仍未办理，最早一项已等候 { $days } 个工作日。

    { $next }
letter-waits-long-between = 、
letter-waits-long-matter-needs = 企业需求
letter-waits-long-matter-profiles = 企业资料
letter-waits-long-matter-claims = 到岗补记
letter-waits-long-matter-cases = 到岗异议
letter-waits-long-next-owner = 请尽快办理；满 { $second } 个工作日同时告知本县（市、区）组织部门，满 { $third } 个工作日报市级。
letter-waits-long-next-county = 已同时告知本县（市、区）科技、组织部门，请共同办理；满 { $third } 个工作日报市级。
letter-waits-long-next-city = 已先后告知当地经办人和科技、组织部门，请协调督办。
letter-waits-long-why = 企业和科技副总提交的事项未按时办理时，依次告知经办人、县（市、区）科技和组织部门、市级部门；全部办理后不再提醒。
letter-waits-long-done =
    <b>已完成 ✓</b>
    超期等候的事项均已办理，无需再操作。

## 典型案例、过程管理记录

letter-case-consent-text =
    <b>典型案例征求意见</b>
    { $county }拟推荐案例《{ $title }》（{ $name }，{ $enterprise }）。
    请打开查看全文；本人和企业都同意，才会收入案例库。
letter-case-consent-why = 案例涉及您或您的企业，须征得同意；每次改动文本只发一条。
letter-case-consent-done = <b>已更新</b>：案例《{ $title }》的征求意见已有结果。
letter-case-decided-asked =
    <b>案例有新的意见</b>
    《{ $title }》（{ $name }，{ $enterprise }）：一方已答复，请打开查看。
letter-case-decided-agreed =
    <b>案例已获双方同意</b>
    《{ $title }》（{ $name }，{ $enterprise }）已获本人和企业同意，待市级收录。
letter-case-decided-accepted =
    <b>案例已收入案例库</b>
    《{ $title }》（{ $name }，{ $enterprise }）已收入典型案例库。同意可随时撤回。
letter-case-decided-declined =
    <b>案例未获同意</b>
    《{ $title }》（{ $name }，{ $enterprise }）：一方不同意，案例不在案例库中。
letter-case-decided-returned =
    <b>案例已退回</b>
    《{ $title }》（{ $name }，{ $enterprise }）由市级退回。原因：{ $reason }
letter-case-decided-dropped =
    <b>案例已撤回</b>
    《{ $title }》（{ $name }，{ $enterprise }）的推荐已由县（市、区）撤回。
letter-case-decided-why = 您是案例所涉的一方，或办理案例推荐，案例状态变化时告知您。
letter-case-decided-done = <b>已更新</b>：案例《{ $title }》又有变动，请打开查看。
letter-process-note-text =
    <b>过程管理记录告知</b>
    { $county }记录了与您服务有关的情况（{ $enterprise }）：
    { $on }　{ $category }
    { $words }

    您看到后有 { $days } 个工作日可以说明，说明与记录一并保存。
letter-process-note-last =
    <b>说明期限将至</b>
    { $county }关于{ $enterprise }服务情况的记录：
    { $on }　{ $category }
    { $words }

    您可在 { $until } 前说明；不说明也可以。
letter-process-note-why = 记录涉及您本人，按规定须让您看到并听取您的意见；期限前再提醒一次。
letter-process-note-done = <b>已更新</b>：{ $on } 的记录（{ $category }）您已说明，或已由县（市、区）更正。
letter-process-answered-text =
    <b>本人已说明</b>
    { $name }（{ $enterprise }）就 { $on } 的记录（{ $category }）说明：
    { $answer }
letter-process-answered-why = 您所在的县（市、区）作了这条记录，本人说明后告知您。
letter-process-answered-done = <b>已更新</b>：{ $name }就 { $on } 的记录作了说明。
letter-about-typical = 典型案例
letter-about-process = 过程管理记录
