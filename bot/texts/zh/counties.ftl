### 县（市、区）名录

counties-list-title = <b>县（市、区）</b>　共 { $count } 个
counties-one-title =
    <b>{ $name }</b>
    英文名：{ $english }
    代码：{ $code }
counties-one-zone = 类别：功能区
counties-one-with = 组织部门：有
counties-one-without = 组织部门：无（需两部门共同办理的事项，由科技部门办理）
counties-one-rename = 改名称
counties-one-rename-english = 改英文名
counties-one-set-with = 改为有组织部门
counties-one-set-without = 改为无组织部门
counties-one-saved = 已保存
counties-rename-ask = 请发送“{ $name }”的新名称。
counties-rename-ask-english = 请发送新的英文名（现为 { $english }）。
