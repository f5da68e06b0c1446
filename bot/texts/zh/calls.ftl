### 年度通知

refusal-call-not-draft = 通知已发布或已撤回，不能再修改，没有改动。已发布的，可以延长申报时间或撤回。
refusal-call-not-open = 通知尚未发布或已撤回，没有办理。请返回列表查看最新状态。
refusal-call-changed = 刚刚有同事修改了这份通知，您的改动没有保存。请看过最新内容后再办理。
refusal-call-year-far = 只能准备上一年、今年或下一年的通知，没有新建。请重新选择年度。
refusal-call-dates-crossed = 截止日期（{ $last }）早于开始日期（{ $first }），没有保存。请重新发送日期，其他内容未丢失。
refusal-call-born-unlikely = { $born } 与通常的参考日期（{ $usual }）相差过大，可能是笔误，没有保存。请核对后重新发送。
refusal-call-files-full = 附件最多 { $most } 份，这一份没有添加。请先移除一份，或合并后再发送。
refusal-call-over = 申报截止日期（{ $last }）已过，没有签核。请先修改截止日期。
refusal-call-no-longer = 现在的截止日期是 { $present }，新的日期须晚于它，且不早于今天，没有改动。请重新选择日期。
refusal-call-has-needs = 已有 { $count } 家企业报送需求，不能撤回，没有改动。需要调整的，可以延长申报时间。
