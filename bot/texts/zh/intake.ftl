### 导入各类表格

## 选类别、发文件

intake-kinds-title = <b>导入表格</b>
    请选择表格的类别。先核对、后录入：核对时不会写入任何内容。
intake-kinds-mixed = 自动识别
intake-file-title = <b>导入表格　{ $kind }</b>
    请发送填好的表格（.xlsx 或 .csv）。各列次序、名称不必与空表完全一致，读不懂的会逐格说明。

    不要包含手机号、身份证号；有的话不会读取。
intake-file-blank = 下载空表
intake-file-blank-making = 正在生成空表……
intake-file-blank-done = 空表已生成。
intake-file-wanted = 这里需要表格文件（.xlsx 或 .csv），请直接发送文件。已录入的内容不受影响。
intake-file-large = 文件过大，没有读取。请把表格控制在 { $megabytes } 兆字节以内，去掉图片后再发送。
intake-file-reading = 正在读取表格……
intake-file-judging = 已读完，共 { $count } 行，正在逐行核对……
intake-file-judged = 核对完毕，共 { $count } 行。尚未录入。

## 核对结果

intake-report-title = <b>核对结果</b>　共 { $rows } 行，尚未录入
intake-report-sums = 可以录入：{ $taken } 行，其中 { $warned } 行请留意
    已有记录：{ $already } 行
    不能录入：{ $refused } 行
intake-report-enters = 将新增：{ $enters }
intake-report-enter = { $kind } { $count }
intake-report-confirmed = 企业档案：确认 { $count } 家
intake-report-proposed = 企业档案：{ $count } 家待县（市、区）确认
intake-report-asked = 有 { $asked } 个名称与已登记的相近，请逐个确认。未确认的，名称几乎相同的不会录入。
intake-report-lines = { $lines }
intake-report-more = 另有 { $more } 处，见逐格核对表。
intake-report-unknown = 没有读取的列：{ $columns }
intake-report-sheets = 没有读取的工作表：{ $sheets }（没有找到表头）
intake-report-nothing = 没有可以录入的行。请按原因修改表格后重新发送。
intake-report-ask = 确认同名（{ $asked }）
intake-report-marked = 逐格核对表
intake-report-marking = 正在生成核对表……
intake-report-marked-done = 核对表已生成：底色和末栏写明每行的结果，可在表上改好后重新发送。
intake-report-enter-all = 录入（{ $count } 行）
intake-report-entering = 正在录入……
intake-report-entered = 录入完毕。
intake-report-moved = 已有变化，请再看一遍核对结果。尚未录入任何一行。
intake-line = { $place }“{ $typed }”：{ $why }
intake-line-sheet = 【{ $sheet }】{ $line }
intake-line-row = 第 { $row } 行：{ $why }

## 确认同名

intake-ask-title = <b>是不是同一家？</b>　第 { $nth } 个，共 { $all } 个
intake-ask-name = 表格第 { $rows } 行写的是：
    <b>{ $name }</b>
intake-ask-code = 统一社会信用代码 { $code }
intake-ask-known = 已有：
    { $lines }
intake-ask-line = { $nth }. { $name }（{ $unlike }）
intake-ask-how = 是同一家的，请点相应的序号；由您决定，不会自动合并。
intake-ask-same = 是第 { $nth } 家
intake-ask-new = 不是，另行登记
intake-ask-skip = 这些行不录入
intake-unlike-nothing = 写法相同
intake-unlike-signs = 括号等符号不同
intake-unlike-script = 繁体、简体不同
intake-unlike-form = “有限公司”等写法不同
intake-unlike-place = 地名不同
intake-unlike-short = 一个是简称
intake-unlike-words = 字词不同

## 录入之后

intake-done-title = <b>已录入</b>
    { $lines }
intake-done-line = { $kind }：新增 { $count }
intake-done-how = 如有录错，不删除记录：需求由县（市、区）在“业务”中退回或不予采纳，企业名称、所属由县（市、区）更正，聘任由市级办理终止。每次录入都已留痕。
intake-done-again = 再导入一份

## 原因

intake-column-county = 县（市、区）
intake-column-enterprise = 企业名称
intake-column-person = 姓名
intake-column-role = 身份
intake-column-unit = 派出单位
intake-column-title = 需求名称
intake-column-end = 服务截止日期
intake-kind-post = 专业方向、学历要求
intake-kind-challenge = 存在的问题、现有水平、目标要求
intake-why-unread-date = 没有看懂这个日期，请写作 2027-03-01。
intake-why-unread-number = 没有看懂这个数，请只写数字。
intake-why-unread-yes-no = 请写“是”或“否”。
intake-why-unread-code = 不在可选范围内，请从空表的下拉列表中选择。
intake-why-unread-platform = 没有看出平台的级别或类型，请写作“市级工程技术研究中心”，或从空表的下拉列表中选择。
intake-why-unread-several = 其中有一项不在可选范围内，这一项没有读取，其余照录。
intake-why-row-kind = 没有看出这一行属于哪一类。请写明类别，或分别用各类空表导入。
intake-why-visit = 走访记录不在这里导入，请在走访中登记。
intake-why-example = 这是空表的示例行，不录入。
intake-why-cell-empty = 缺“{ $what }”，请补填。
intake-why-city-other = “{ $city }”不在本市，本市的表格只录入本市企业。
intake-why-county-unknown = 没有看出是哪个县（市、区），请写全称。
intake-why-county-other = 这家企业由{ $county }负责，请由该县（市、区）或市级部门导入。
intake-why-city-only = 这类内容由市级部门录入，请交市级部门。
intake-why-code-wrong = 统一社会信用代码有误（应为 18 位，末位为校验码），请核对营业执照。
intake-why-code-needed = 没有登记过这家企业。请补填统一社会信用代码后重新导入。
intake-why-known-code-unknown = 没有登记过使用这个信用代码的企业，请核对。
intake-why-code-other-name = 这个信用代码登记的名称是“{ $known }”，按该企业处理，名称不变。
intake-why-code-other-county = 这家企业登记在{ $county }，所属不变；确需变更的，请办理移交。
intake-why-name-similar = 与已有的“{ $known }”名称相近。请在对话中确认，或在“已有企业信用代码”一列填写该企业的代码。
intake-why-name-spelt = 与“{ $known }”只是全角、空格等写法不同，按同一名称处理。
intake-why-name-twice = 有几家企业都叫这个名称，请补填统一社会信用代码。
intake-why-chain-unknown = 产业链目录中没有“{ $chain }”，这一项没有录入，其余照录。
intake-why-chain-similar = 产业链目录中没有“{ $chain }”，是否为“{ $known }”？这一项没有录入，其余照录。
intake-why-profile-busy = 这家企业的档案正在修改或待确认，这一项没有录入，以免覆盖；办结后可再导入。
intake-why-profile-proposed = 录入后待县（市、区）确认，确认后生效。
intake-why-profile-change = 与已确认的档案不同，录入后作为变更待县（市、区）确认，确认前仍以原内容为准。
intake-why-profile-twice = 与第 { $other } 行所写不同，以前面一行为准，这一项没有录入。
intake-why-certificate-unclear = 看不出属于哪一项资质，这一项没有录入。请每项资质各写一行。
intake-why-qualification-unnamed = “其他资质”请写明名称，如“其他资质：绿色工厂”。这一项没有录入。
intake-why-telephone = 含有电话号码，这一项没有录入。企业档案不写联系电话。
intake-why-too-many = 项数过多，这一项没有录入。
intake-why-repeated = 与前面一行重复，只录入一次。
intake-why-category-other = 没有写明单位类别，按“其他”录入。
intake-why-unit-unknown = 没有登记过这个派出单位，请由市级部门先行登记。
intake-why-unit-part = 按“{ $unit }”处理，“{ $part }”没有录入。
intake-why-role-not-here = 这一身份不通过表格录入，请用邀请办理。
intake-why-person-needed = 需求要写明由谁录入：在命令行导入时须给出录入人。
intake-why-call-none = 现在不在需求征集和汇总时间内，需求没有录入。
intake-why-title-from-text = 没有合适的需求名称，取内容的第一句“{ $title }”。
intake-why-need-kind-taken = 没有写明是岗位还是难题，按“技术创新难题”录入。
intake-why-field-other = 没有写明技术领域，按“其他”录入。
intake-why-line-of-other-kind = 这类需求没有这一项，这一项没有录入，其余照录。
intake-why-need-thin = { $kind }都没有填写，较难对接，建议补充。
intake-why-need-alike = 与该企业已有的“{ $other }”相近，请留意是否重复。
intake-why-need-alike-row = 与第 { $other } 行相近，请留意是否重复。
intake-why-taken-out = 汇总表注明已撤出，不录入。
intake-why-post-unknown = 没有找到唯一对应的岗位，难题单独录入。请写岗位所在的行号、编号或岗位名称。
intake-why-reference-known = 编号“{ $other }”的需求已有记录，内容与本行不同，没有录入。修改请在对话中办理。
intake-why-words-too-long = 有 { $length } 字，最多 { $limit } 字；没有截短，请精简。
intake-why-start-needed = 缺聘任起始日期，只有年份不能计算服务年度，请补填。
intake-why-term-too-short = 聘期不足 { $years } 年，不能录入。
intake-why-term-from-years = 按年限推算，聘期为 { $start } 至 { $end }。
intake-why-already-appointed = 这位人员已在聘任中；确需另聘的，请在对话中办理一事一议。
intake-why-skipped = 您选择了不录入这些行。
