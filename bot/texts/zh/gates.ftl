### 厂门：查看、改名、换位置、停用、范围建议

gates-pick-title = <b>修改厂门</b>
gates-pick-none = 还没有登记厂门。
gates-one-title =
    <b>{ $name }</b>
    { $enterprise }
gates-one-given =
    半径：{ $ring } 米
    登记：{ $on }，{ $how }
gates-one-doubt = 到厂位置与按 { $system } 换算的位置相符，坐标系可能不一致。请点“换位置”，站在厂门口重新发送，或改选坐标来源。
gates-one-retired = 已停用：不再用于比对，以前的记录不变。
gates-one-proposal = 根据已确认的到厂记录，建议{ $change }。
gates-one-fence = 查看范围建议
gates-one-move = 换位置
gates-one-rename = 改名
gates-one-retire = 停用
gates-how-stood = 站在厂门口发送
gates-how-typed = 输入坐标（{ $system }）
gates-how-imported = 批量导入（{ $system }）
gates-how-proposed = 采纳范围建议
gates-rename-title = “{ $name }”改叫什么？请直接发送名称。
gates-retire-title =
    <b>停用“{ $name }”？</b>
    { $enterprise }
    停用后不再用于比对，以前的记录不变。需要时可以重新登记。
gates-retire-yes = 确认停用
gates-retire-done = 厂门已停用
gates-fence-title = <b>范围建议：{ $name }</b>
gates-fence-proposal =
    根据 { $visits } 次经您单位确认的到厂记录，建议{ $change }。

    采纳后按新的范围比对，以前的记录不变。无论是否采纳，这些位置样本随即删除。
gates-fence-none = 目前没有建议。
gates-fence-accept = 采纳建议
gates-fence-keep = 保持不变
gates-fence-accepted = 已采纳，厂门范围已更新
gates-fence-kept = 已保持不变
