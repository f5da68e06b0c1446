### 总览与导出

overview-page-title = <b>{ $year } 年度总览</b>
overview-page-none = 尚未发布年度通知。
overview-page-target = 计划目标：三年约 { $target } 人；目前累计聘任 { $people } 人
overview-page-years = 其中：{ $years }
overview-page-year = { $year } 年 { $people } 人
overview-page-sums = 本年度需求 { $needs } 项，公布岗位 { $posts } 个
overview-page-by = <b>{ $by }</b>
    { $lines }
overview-page-line = { $name }：需求 { $needs }，岗位 { $posts }，聘任 { $people }
overview-page-line-field = { $name }：需求 { $needs }，岗位 { $posts }
overview-page-twice = 企业有多项资质的，在各项中分别计数。
overview-page-no-people = 聘任未登记技术领域，不在此列。
overview-page-chart = 生成图表
overview-by-county = 按县（市、区）
overview-by-chain = 按产业链群
overview-by-field = 按技术领域
overview-by-qualification = 按企业资质
overview-unnamed = 未填写
overview-chart-title = { $year } 年度需求、岗位与聘任　{ $by }
overview-chart-caption = 累计聘任 { $people } 人，三年目标约 { $target } 人。图中数字见下方文字。
overview-series-needs = 需求
overview-series-posts = 岗位
overview-series-people = 聘任

exports-menu-title = <b>导出名单</b>　请选择。每次导出均有记录，名单中的人员可以看到。
exports-whose-title = 导出“{ $kind }”：请选择县（市、区）。
exports-making = 正在生成，请稍候……
exports-done = 已生成，共 { $rows } 行。导出已记录。
exports-kind-needs = 需求
exports-kind-posts = 岗位
exports-kind-enterprises = 企业
exports-kind-appointments = 聘任
exports-kind-people = 人员
exports-needs-headings = 编号|县（市、区）|企业名称|类别|状态|提交日期
exports-posts-headings = 岗位编号|县（市、区）|接收企业|状态|公布日期
exports-enterprises-headings = 企业名称|统一社会信用代码|县（市、区）|主营业务|产业链群|企业资质
exports-appointments-headings = 姓名|派出单位|接收企业|县（市、区）|层级|开始日期|约定结束|最后一天|状态
exports-people-headings = 姓名|角色|单位|县（市、区）|已绑定
exports-level-city = 市级
exports-level-province = 省级
exports-service-active = 在岗
exports-service-suspended = 暂停
exports-service-ended = 已结束
