### 补记：选日期、选原因、核对、提交；县（市、区）认可

claims-reason-forgot = 忘记记录
claims-reason-no-signal = 现场无信号
claims-reason-phone = 手机故障
claims-reason-customer = 在客户现场
claims-reason-laboratory = 检验检测
claims-reason-travel = 为企业出差
claims-ground-verified = 已向企业核实
claims-ground-task = 属协议约定任务
claims-ground-not-there = 企业反映当天未到
claims-ground-unclear = 情况说明不充分
claims-ground-wrong-day = 日期有误
claims-kind-forgotten = 当天在企业，未及时记录
claims-kind-off-site = 当天在企业以外为企业服务
claims-host-yes = 企业联系人已确认。
claims-host-away = 当天在企业以外，不请企业联系人确认。
claims-host-no = 企业联系人尚未确认。

claims-route-host = 由企业联系人确认
claims-route-both = 由企业联系人确认，并经县（市、区）科技部门认可
claims-route-county = 由县（市、区）科技部门认可
claims-state-waiting-host = 待企业确认
claims-state-waiting-county = 待县（市、区）认可
claims-state-accepted = 已计入
claims-state-declined = 未予认可
claims-state-withdrawn = 已撤回

## 科技副总：补记一天

claims-day-title = <b>补记</b>
    到厂当天没有记录的，可在这里补记。
claims-day-none = 尚无有效聘任，暂不能补记。如有疑问，请联系所在县（市、区）科技部门。
claims-day-quota = 本月已补记 { $used } / { $most } 次
claims-day-mine = 最近的补记：
    { $mine }
claims-day-line = · { $on }　{ $state }
claims-day-ask =

    补记哪一天？请选一项，也可直接发送日期，如“上周三”“3.5”。{ $back } 天以前的，请把纸质签到表交县（市、区）科技部门登记。
claims-day-today = 今天
claims-day-yesterday = 昨天
claims-day-other = { $day } { $weekday ->
    [1] 周一
    [2] 周二
    [3] 周三
    [4] 周四
    [5] 周五
    [6] 周六
   *[7] 周日
}
claims-day-undo = 撤回刚才的补记
claims-day-unread = 没有看懂这个日期，尚未保存。请这样写：“昨天”“上周三”“3.5”或“2026-03-05”。

claims-enterprise-title = <b>补记 { $on }</b>
    当天在哪一家企业？

claims-reason-title = <b>补记 { $on }</b>
claims-reason-ask = 当天在企业，因为什么没有记录？
claims-reason-full = 这个月的 { $most } 次补记已经用完。当天在企业的，请把纸质签到表交县（市、区）科技部门登记；在企业以外为企业服务的，请选下面一项。
claims-reason-words = 其他（写一句）
claims-reason-elsewhere = 当天在外服务
claims-away-title = <b>补记 { $on }：在企业以外服务</b>
    出差、客户现场、检验检测等先作记录，经县（市、区）科技部门认可后计入。当天在做什么？
claims-words-title = <b>补记 { $on }</b>
    { $kind }。请用一句话说明情况，直接发送文字（{ $limit } 字以内）。
claims-check-title = <b>请核对</b>
    日期：<b>{ $on }</b>
    情况：{ $kind }
    原因：{ $reason }
claims-check-who = 企业：{ $enterprise }
    { $who }后计入。
claims-check-quota = 提交后，该月补记 { $used } / { $most } 次。
claims-check-yes = 提交
claims-done-title = <b>补记 { $on }</b>　{ $enterprise }
    { $state }
claims-done-host = 请企业联系人于 <b>{ $until }</b> 前确认，确认后计入。系统会在傍晚提醒，您无需再操作。
claims-done-both = 请企业联系人于 <b>{ $until }</b> 前确认；县（市、区）科技部门同时办理，双方都同意后计入，结果会告知您。
claims-done-county = 县（市、区）科技部门办理后，结果会告知您，您无需再操作。
claims-done-passes = 企业 72 小时内未确认的，转由县（市、区）科技部门核实办理。
claims-done-passed = 企业未在 72 小时内确认，已转由县（市、区）科技部门核实办理，结果会告知您。
claims-done-undo = 如有差错，{ $undo_until } 前、他人办理前可以撤回。
claims-done-take-back = 撤回
claims-done-taken-back = 已撤回，不占用补记次数
claims-done-another = 再补一天

## 县（市、区）科技部门：认可或不予认可

decisions-list-title = <b>待办补记</b>
decisions-list-lines =
    { $lines }

    共 { $count } 条，等候较久的在前。
decisions-list-none = 目前没有待办的补记。
decisions-list-line = · { $name }（{ $enterprise }）：{ $on }，{ $kind }
decisions-list-line-late = · <b>已等 { $days } 个工作日</b>　{ $name }（{ $enterprise }）：{ $on }，{ $kind }
decisions-list-one = { $name } { $on }
decisions-one-title = <b>补记：{ $name }</b>
    { $enterprise }
decisions-one-claim = 日期：<b>{ $on }</b>（{ $back ->
        [0] 当天提交
       *[other] 提交时为 { $back } 天前
    }）
    情况：{ $kind }
    原因：{ $reason }
    提交：{ $filed }
decisions-one-original = 原记录：{ $original }
    企业：{ $host }
    该月补记：{ $used } / { $most } 次
decisions-one-original-none = 当天没有其他记录
decisions-one-original-located = 当天另有到岗记录
decisions-one-original-outside = 当天有定位，距厂门约 { $metres } 米
decisions-one-pressing = <b>已等候 { $days } 个工作日，请尽快办理。</b>
decisions-one-settled = 办理情况：{ $state }
decisions-one-decision = 办理说明：{ $decision }
decisions-one-accept = 认可
decisions-one-decline = 不予认可
decisions-one-accepted = 已认可，结果会告知本人
decisions-one-declined = 已办理，结果和说明会告知本人，原始记录保留
decisions-ground-accept = <b>认可 { $name } { $on } 的补记</b>
    请选一项依据，或发送一句说明。本人可以看到。
decisions-ground-decline = <b>不予认可 { $name } { $on } 的补记</b>
    请选一项原因，或发送一句说明。本人可以看到，原始记录保留。
decisions-check-accept = <b>认可 { $name } { $on } 的补记</b>
    说明：{ $words }
decisions-check-decline = <b>不予认可 { $name } { $on } 的补记</b>
    说明：{ $words }
decisions-check-yes = 确定
