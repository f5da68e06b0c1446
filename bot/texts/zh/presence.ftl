### 到岗情况

presence-list-title = <b>到岗情况</b>
presence-list-county = 范围：{ $county }
presence-list-day = { $last }
presence-list-days = { $first } 至 { $last }
presence-list-lines =
    { $lines }

    共 { $count } 条记录，按日期排列。
presence-list-none = 没有到岗记录。
presence-list-line = { $on }　{ $name }（{ $enterprise }）　{ $standing }
presence-list-choose = 选择县（市、区）
presence-span-on-today = • 今天
presence-span-on-week = • 近 7 天
presence-span-on-month = • 近 30 天
presence-span-off-today = 今天
presence-span-off-week = 近 7 天
presence-span-off-month = 近 30 天
presence-county-title = 查看哪个县（市、区）？
presence-county-all = 全市
presence-list-days-of = 查看依据
presence-pick-title = 查看哪一天的依据？
presence-day-title = <b>{ $on }</b>　{ $name }（{ $enterprise }）
presence-day-standing = 证据等级：{ $standing }
presence-day-sources =

    <b>记录明细</b>
    { $sources }
presence-day-look =

    您的查看已留痕，本人可以看到。
presence-list-disputed = （有不同意见，待核实）
presence-day-witness = 当天我在现场
presence-day-witnessed = 已记录：您当天在企业见到本人
presence-day-ask = 在企业见到本人的，可点“当天我在现场”，作为到岗依据之一；请据实登记。
