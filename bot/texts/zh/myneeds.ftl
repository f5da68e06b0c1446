### 我的需求：到了哪一步、由谁办理、修改建议

myneeds-list-title = <b>我的需求</b>　共 { $count } 项

myneeds-list-none = <b>我的需求</b>
    还没有提交过需求。
myneeds-list-line = <b>{ $reference }</b>　{ $kind }
    { $title }
    { $state }（{ $since }）；现由：{ $holder }
myneeds-one-title = <b>{ $kind }　{ $reference }</b>
    { $enterprise }
myneeds-one-state = <b>{ $state }</b>　自 { $since } 起
myneeds-one-holder = 现由：{ $holder }
myneeds-one-ended = 已办结
myneeds-one-reason = 原因：{ $reason }
myneeds-one-asked = 已请县（市、区）科技部门帮助拟写，对方会与您联系。
myneeds-one-proposed = <b>县（市、区）科技部门提出了修改建议，请查看。</b>
myneeds-one-card = { "" }
    { $card }
myneeds-one-steps = { "" }
    办理经过：
    { $steps }
myneeds-one-edit = 修改后再提交
myneeds-one-withdraw = 撤回需求
myneeds-withdraw-title = <b>撤回需求 { $reference }？</b>
    撤回后不再办理，记录保留。如还需要，可以重新填报。
myneeds-withdraw-yes = 确定撤回
myneeds-withdraw-done = 已撤回，并告知县（市、区）科技部门
myneeds-proposal-title = <b>修改建议：{ $title }</b>
    县（市、区）科技部门建议改成下面这样。您同意后才会改动。

myneeds-proposal-none = 目前没有待您答复的修改建议，内容没有改动。
myneeds-proposal-yes = 同意修改
myneeds-proposal-no = 保持原样
myneeds-proposal-edit = 自己修改
myneeds-proposal-agreed = 已按建议修改，请核对
myneeds-proposal-refused = 已保持原样，并告知县（市、区）科技部门

need-card-line = <b>{ $line }</b>：{ $said }
need-card-change = <b>{ $line }</b>
    原：{ $old }
    改：{ $new }
need-card-empty = （未填）
need-card-county = { $county }科技部门
need-card-step = · { $at }　{ $what }（{ $who }）

need-move-submit = 提交
need-move-undo = 撤销提交
need-move-withdraw = 撤回
need-move-return = 退回修改
need-move-confirm = 确认
need-move-unconfirm = 撤销确认
need-move-merge = 合并
need-move-decline = 未予采纳
need-move-consolidate = 列入县级汇总表
need-move-take-out = 移出县级汇总表
need-move-report = 报送市级
need-move-hand-back = 退回县级
need-move-publish = 作为岗位公布
need-move-unpublish = 撤下公布
need-move-keep = 作为难题保留
need-move-unkeep = 取消保留
need-move-reject = 未予采纳
