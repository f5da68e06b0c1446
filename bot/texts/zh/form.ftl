## 技术领域
field-electronics = 电子信息
field-biomedicine = 生物与新医药
field-aerospace = 航空航天
field-materials = 新材料
field-services = 高技术服务
field-energy = 新能源与节能
field-environment = 资源与环境
field-manufacturing = 先进制造与自动化
field-agriculture = 现代农业
field-other = 其他领域

## 需求：类别、状态、经办方
need-kind-post = 岗位需求
need-kind-challenge = 技术创新难题
need-state-draft = 草稿
need-state-submitted = 已提交，待县级确认
need-state-returned = 已退回，待修改
need-state-confirmed = 县级已确认
need-state-consolidated = 已列入县级汇总表
need-state-reported = 已报送市级
need-state-published = 已作为岗位公布
need-state-kept = 作为难题保留
need-state-declined = 未予采纳
need-state-withdrawn = 已撤回
need-state-merged = 已合并
need-who-enterprise = 企业
need-who-county = 县（市、区）科技部门
need-who-city = 市科技局

## 需求表栏目
need-part-title = 需求名称
need-part-text = 需求说明
need-part-field = 技术领域
need-part-chain = 产业链群
need-part-challenge-kind = 难题类型
need-part-fails = 主要问题
need-part-where = 所在环节
need-part-present = 现有指标
need-part-target = 目标指标
need-part-tried = 已做尝试
need-part-degree = 学历要求
need-part-rank = 职称要求
need-part-specialty = 专业要求
need-part-years = 聘期
need-part-modes = 合作方式
need-part-deadline = 完成时限
need-part-budget = 经费预算
need-part-decider = 决策人
need-part-offers = 企业保障
need-part-offer-words = 保障说明
need-part-confidential = 是否保密

## 需求表选项
need-challenge-kind-product = 产品开发
need-challenge-kind-process = 工艺设计
need-challenge-kind-technology = 技术攻关
need-challenge-kind-quality = 质量工程
need-mode-research = 联合攻关
need-mode-transfer = 成果转化
need-mode-advice = 专家顾问
need-mode-centre = 共建研发中心
need-mode-interns = 实习基地
need-budget-under-10 = 10 万元以下
need-budget-to-50 = 10—50 万元
need-budget-to-100 = 50—100 万元
need-budget-to-500 = 100—500 万元
need-budget-over-500 = 500 万元以上
need-budget-open = 面议
need-decider-owner = 企业负责人
need-decider-engineer = 技术负责人
need-decider-together = 集体研究
need-decider-other = 其他
need-degree-any = 不限
need-degree-master = 硕士及以上
need-degree-doctor = 博士
need-rank-any = 不限
need-rank-vice-senior = 副高级及以上
need-rank-senior = 正高级
need-offer-work = 工作条件
need-offer-research = 科研条件
need-offer-living = 生活条件
need-offer-safety = 安全保障

## 需求表：怎样写出来
need-form-between = 、
need-form-yes = 是
need-form-no = 否
need-form-years = { $years } 年
need-form-day = { $day }
