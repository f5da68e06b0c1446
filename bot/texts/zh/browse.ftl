### 已公布的岗位：列表、查找、岗位卡、谁能解决

browse-list-title = <b>已公布的岗位</b>
browse-list-conditions = 查找条件：{ $conditions }
browse-list-lines =
    共 { $count } 个

    { $lines }
browse-list-none = 没有符合条件的岗位。可放宽查找条件，或关注相关领域，有新岗位时提醒您。
browse-list-line =
    <b>{ $number }</b>　{ $title }
    　{ $enterprise }（{ $county }）· { $field }
browse-list-words = “{ $words }”
browse-list-filter = 查找
browse-list-mine = 擅长与关注

browse-list-files = 下载
browse-files-title =
    <b>下载岗位表</b>
    包括目前公布的、符合查找条件的全部岗位，不含联系方式。需要哪种格式？
browse-files-xlsx = 表格格式
browse-files-docx = 文档格式
browse-files-making = 正在生成…
browse-files-done = 已生成岗位表，共 { $count } 个岗位。

browse-filter-title =
    <b>查找</b>
    按哪一项查找？可先后选几项，同时满足。
browse-filter-all = 目前显示全部岗位。
browse-filter-field = 技术领域
browse-filter-chain = 产业链群
browse-filter-county = 县（市、区）
browse-filter-words = 关键词
browse-filter-clear = 清除条件
browse-field-title = 查找哪个<b>技术领域</b>的岗位？
browse-chain-title = 查找哪条<b>产业链群</b>的岗位？
browse-chain-none = 目前没有登记产业链群，请按其他条件查找。
browse-county-title = 查找哪个<b>县（市、区）</b>的岗位？
browse-words-title =
    <b>关键词</b>
    请直接发送要查找的词，如“电池 隔膜”；几个词须同时出现。

browse-one-title = <b>{ $number }　{ $title }</b>
browse-one-where = 接收企业：{ $enterprise }（{ $county }）
browse-one-field = 技术领域：{ $field }
browse-one-chain = 产业链群：{ $chain }
browse-one-wanted = 岗位要求：{ $wanted }
browse-one-years = 聘期 { $years } 年
browse-one-modes = 合作方式：{ $modes }
browse-one-text =

    { $text }
browse-one-open =

    公布时间：{ $on }
browse-one-apply = 有意申报的，请先征得所在单位同意，由派出单位组织推荐。
browse-one-closed =

    本岗位已结束，不再接受申报。
browse-one-withdrawn =

    本岗位已撤回，不再接受申报。
browse-one-copy = 复制编号
browse-one-follow = 关注此领域
browse-one-unfollow = 不再关注
browse-one-followed = 已关注，有新岗位时每周汇总提醒
browse-one-unfollowed = 已取消关注
browse-one-who = 谁能解决

browse-solvers-title =
    <b>谁能解决</b>
    { $title }
browse-solvers-lines =
    共 { $count } 位（家）

    { $lines }
browse-solvers-none = 目前没有公开填写相近领域、产业链或关键词的科技人员和派出单位。
browse-solvers-person =
    · <b>{ $name }</b>（{ $unit }）
    　{ $why }
browse-solvers-alone =
    · <b>{ $name }</b>
    　{ $why }
browse-solvers-unit =
    · <b>{ $name }</b>（派出单位）
    　{ $why }
browse-solvers-how =

    按相符的项数和名称排列，不作评分。如需联系，请通过其所在单位。您的查看已留痕，本人可以看到。

browse-fits-title = <b>适合的岗位</b>
browse-fits-line =
    { $line }
    　{ $why }
browse-fits-none = 目前没有与所填内容相符的岗位。可在“关注”中选择领域，有新岗位时提醒您。
