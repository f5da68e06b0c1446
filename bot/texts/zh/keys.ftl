### 双人双签：两个部门分别签核

keys-department-organisation = 组织部门
keys-department-science = 科技部门
keys-signed-line = ✓ { $department } { $by } 已于 { $at } 签核

refusal-keys-fell = 您看过之后内容有变化，原有签核已失效，没有办理。请看过最新内容后再签核。
refusal-key-turned = 您的部门已有同事签核，没有重复登记。正在等另一部门签核。
refusal-key-same-person = 两个部门须由两位同志分别签核，您已签核过一次，没有重复登记。请由另一部门的同志签核。
refusal-key-other-department = 这件事不需要您的部门签核，没有改动。需要哪个部门签核，页面上有说明。
refusal-key-not-turned = 没有可以撤回的签核：尚未签核，或已经办结。没有改动。

keys-what-call = 发布：{ $name }
keys-what-post = 公布岗位：{ $name }
keys-what-posts = 一并公布岗位：{ $name }
keys-what-call-window = 延长征集时间：{ $name }
keys-what-county-list = 报送需求汇总表：{ $name }
home-menu-keys = 待您签核：{ $keys } 件
home-menu-signing = 待我签核
signing-list-title = <b>待您签核</b>
signing-list-lines = { $lines }
signing-list-line = { $number }. { $matter }（{ $department } { $by } 已于 { $at } 签核）
signing-list-none = 目前没有待您签核的事项。
signing-list-one = 查看第 { $number } 件
