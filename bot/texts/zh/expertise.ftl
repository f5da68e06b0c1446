### 擅长领域、关注；为什么合适

reason-field = 领域相同：{ $said }
reason-chain = 产业链相同：{ $said }
reason-word = 关键词：{ $said }
reason-and = ；

expertise-menu-title = <b>擅长领域</b>
expertise-menu-own = 本人
expertise-menu-unit = 单位：{ $unit }
expertise-menu-none = 尚未填写。填写后可查看适合的岗位；愿意公开的，企业遇到相近难题时可以找到您。
expertise-line-fields = 技术领域：{ $fields }
expertise-line-chains = 产业链群：{ $chains }
expertise-line-words = 关键词：{ $words }
expertise-menu-visible = 公开范围：岗位或难题与您相近的企业联系人，以及所在县（市、区）和市有关部门。
expertise-menu-hidden = 公开范围：不公开，只用于为您查找适合的岗位。
expertise-menu-fill = 填写
expertise-menu-change = 修改
expertise-menu-fitting = 适合的岗位
expertise-menu-following = 关注
expertise-menu-withdraw = 撤回并删除

expertise-purpose-card =
    <b>填写前，请您知悉</b>
    <b>做什么：</b>按您选的领域、产业链和关键词，为您查找适合的岗位；您愿意公开的，企业提出相近的岗位或难题时，可以看到您的姓名、单位和所填内容。
    <b>谁能看：</b>该岗位或难题所属企业的联系人，企业所在县（市、区）和市有关部门。谁看过，您可在“我的数据”查到。
    <b>存多久：</b>到您修改或撤回为止；撤回即删除，仅留下撤回的记录。
    <b>不填也可以：</b>照样可以查看全部岗位、关注新岗位。

    是否公开，保存时由您选择。
expertise-purpose-yes = 知道了，填写

expertise-fields-title =
    <b>技术领域</b>（已选 { $picked } 项）
    您擅长哪些领域？可选多项，点一下选中，再点取消。
expertise-chains-title =
    <b>产业链群</b>（已选 { $picked } 项）
    您的研究与哪些产业链相关？可不选。
expertise-next = 下一步
expertise-words-title =
    <b>关键词</b>
    请用几个词写明您的专长，用顿号或空格隔开，直接发送，如“阻尼材料、振动控制”。最多 { $most } 个，每个不超过 { $longest } 个字。
expertise-words-now = 现有：{ $said }
expertise-words-keep = 沿用现有关键词
expertise-words-none = 不填关键词

expertise-check-title = <b>请核对</b>
expertise-check-who =

    是否公开，请选择：公开的，岗位或难题与您相近的企业联系人及有关部门可以看到您的姓名、单位和以上内容；不公开的，只用于为您查找岗位。
expertise-check-unit =

    是否公开，请选择：公开的，岗位或难题与贵单位相近的企业联系人及有关部门可以看到；不公开的，只用于查找岗位。
expertise-check-open = 保存并公开
expertise-check-hidden = 保存，不公开
expertise-saved = 已保存
expertise-sure-title =
    <b>撤回并删除</b>
    所填的领域、产业链和关键词立即删除，不再用于查找，也不再向任何人显示。关注的领域不受影响。
expertise-sure-yes = 确认删除
expertise-withdrawn = 已撤回并删除

expertise-following-title =
    <b>关注</b>
    点一下切换。所关注的领域和产业链有新岗位时，每周第一个工作日汇总一条；没有新岗位的不发送。
expertise-following-count = 已关注 { $count } 项。
expertise-following-none = 目前没有关注，不会收到新岗位提醒。
