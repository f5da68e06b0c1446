### 典型案例

typical-library-title = <b>典型案例库</b>　共 { $count } 个
typical-library-wanted = 查找：{ $wanted }
typical-library-lines =

    { $lines }
typical-library-line = { $place }. <b>{ $title }</b>
    { $name }　{ $enterprise }（{ $state }）
typical-library-one = 第 { $place } 个
typical-library-none =

    没有符合条件的案例。县（市、区）推荐、本人和企业同意、市级收录后，案例在这里显示。
typical-library-search = 查找
typical-library-take = 导出
typical-library-open = 待办推荐

typical-search-ask = <b>查找案例</b>
    请选择技术领域，或直接发送文字：标题、正文中的词，姓名、企业、派出单位、县（市、区）或年份都可以。
typical-search-all = 查看全部

typical-take-title = <b>导出案例</b>　共 { $count } 个
    只含公开内容：姓名、派出单位、接收企业和案例正文。导出会留下记录。
typical-take-docx = 文档
typical-take-xlsx = 表格
typical-take-making = 正在生成……
typical-take-done = 已生成，共 { $count } 个案例。
typical-take-file = 科技副总典型案例

typical-open-title = <b>待办推荐</b>
    已推荐、尚未收入案例库的案例。
typical-open-none =

    目前没有待办的推荐。
typical-open-propose = 推荐案例

typical-mine-title = <b>与我有关的典型案例</b>
    县（市、区）推荐的案例，须本人和企业都同意才会收入案例库；同意后也可以随时撤回。
typical-mine-none =

    目前没有与您有关的案例。

typical-one-title = <b>{ $title }</b>
typical-one-about = { $name }　{ $unit }
    { $enterprise }（{ $county }）
    领域：{ $field }
typical-one-story =

    <b>企业难题</b>
    { $problem }

    <b>主要做法</b>
    { $done }

    <b>取得成效</b>
    { $effect }

typical-one-state = 状态：{ $state }
typical-one-reason = 退回原因：{ $reason }
typical-one-consents = 征求意见情况：
    { $consents }
typical-one-ask = 以上文字将按原样收入案例库，供各级工作人员查阅和导出。是否同意，由您决定。
typical-one-agree = 同意
typical-one-changes = 修改后同意
typical-one-decline = 不同意
typical-one-accept = 收入案例库
typical-one-return = 退回
typical-one-edit = 修改文本
typical-one-drop = 撤回推荐
typical-one-accepted = 已收入案例库，已告知本人、企业和县（市、区）。

typical-state-asked = 征求意见中
typical-state-agreed = 双方同意，待市级收录
typical-state-accepted = 已收入案例库
typical-state-declined = 未获同意
typical-state-returned = 市级退回
typical-state-dropped = 已撤回推荐
typical-party-person = 科技副总本人
typical-party-enterprise = 接收企业
typical-answer-agrees = · { $party }（{ $by }）{ $at } 同意
typical-answer-changes = · { $party }（{ $by }）{ $at } 建议修改：
typical-answer-declines = · { $party }（{ $by }）{ $at } 不同意
typical-said-agrees = 已记录：同意。以后可随时更改。
typical-said-changes = 已把修改建议转给县（市、区）；改好后会再请您看。
typical-said-declines = 已记录：不同意，案例不在案例库中。

typical-words-ask = <b>{ $title }</b>
    请写明希望怎样修改，县（市、区）改好后会再请您看全文。
typical-words-typed =

    您写的是：“{ $words }”
typical-words-send = 提交建议
typical-sure-title = <b>{ $title }</b>
    不同意的，案例不收入案例库；已收入的，立即从案例库中移出。以后改变主意，可以再点“同意”（须县（市、区）重新征求意见）。
typical-sure-yes = 确定不同意
typical-dropping-title = <b>{ $title }</b>
    撤回推荐后，征求意见停止；已收入案例库的，立即移出。
typical-dropping-yes = 确定撤回
typical-dropping-done = 已撤回推荐
typical-reason-ask = <b>{ $title }</b>
    请写明退回的原因，县（市、区）会看到。
typical-reason-send = 退回
typical-reason-sent = 已退回县（市、区）

typical-whom-title = <b>推荐案例</b>
    请选择案例中的科技副总。
typical-whom-none =

    本县（市、区）目前没有在任的科技副总。
typical-write-ask = <b>{ $part }</b>（{ $limit } 字以内）
    { $hint }
typical-write-before =

    现在是：“{ $before }”
typical-part-title = 标题
typical-part-title-hint = 一句话说清做成了什么，例如：攻克轴承热处理开裂，成品率提高 6 个百分点。
typical-part-title-again = 改标题
typical-part-problem = 企业难题
typical-part-problem-hint = 企业原来遇到什么难题，影响多大。
typical-part-problem-again = 改难题
typical-part-done = 主要做法
typical-part-done-hint = 科技副总做了什么，怎样做的，企业怎样配合。
typical-part-done-again = 改做法
typical-part-effect = 取得成效
typical-part-effect-hint = 用数字说明：降本、新增产值、专利、合同金额等。没有依据的数字请不要写。
typical-part-effect-again = 改成效
typical-area-ask = 请选择所属技术领域。
typical-check-told =
    发送后，科技副总本人和接收企业会看到以上全文；双方都同意，再由市级收入案例库。改动文本须重新征求同意。
typical-check-send = 发送征求意见
typical-check-sent = 已发送，请本人和企业确认

typical-paper-name = 典型案例
typical-paper-title = 科技副总典型案例
typical-paper-left = 案例均经本人和接收企业同意
typical-paper-right = { $on }
typical-paper-headings = 序号|标题|姓名|派出单位|接收企业|县（市、区）|企业难题|主要做法|取得成效|收录日期
typical-paper-empty = 没有案例
typical-paper-note = 本表只含公开内容。本人或企业撤回同意的案例不再使用。
typical-paper-day = { $on }

typical-word-agrees = 同意
typical-word-changes = 建议修改
typical-word-declines = 不同意
export-cases-sheet = 典型案例
export-cases-headings = 标题|接收企业|状态|企业难题|主要做法|取得成效|我的意见

home-care-follow = 台账与案例
home-follow-title =
    <b>台账与案例</b>
    走访台账、过程管理记录和典型案例在这里办理。
home-follow-typical = 典型案例
home-more-typical = 典型案例

refusal-case-already = 这位科技副总已有同名案例，没有重复推荐。请在“待办推荐”或案例库中打开原案例；要推荐另一个案例的，请换一个标题。
refusal-case-moved = 案例刚刚有变动，这次操作没有生效，您填写的内容仍在。请返回看过最新文本后再办理。
refusal-case-same = 文本没有改动，没有重新征求意见。请改动后再发送，或点“返回”。
refusal-case-settled = 案例目前的状态不能这样办理，没有改动。请返回查看最新情况。
