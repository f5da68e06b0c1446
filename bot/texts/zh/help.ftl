### 帮助、出错时的话

help-title = <b>使用说明</b>
help-appointee = <b>科技副总：</b>到厂后点输入框下方“📍 到岗”，无需打字，也可扫描企业的门口码；累计天数见“我的记录”。忘带手机或信号不好，请企业联系人确认即可。
help-contact = <b>企业联系人：</b>首次请在“厂门位置”登记厂门；科技副总不便定位时，用 /door 显示门口码供其扫描，每 30 秒更换；科技副总到厂当天傍晚会收到一张确认卡，点一下即可。
help-office = <b>有关部门：</b>“到岗情况”查看本单位范围内的记录，“总结报告”查看待交情况。
help-commands = /menu 首页 · /record 我的记录 · /claim 补记 · /settings 设置 · /data 我的数据 · /rules 规则

command-menu = 首页
command-record = 我的记录
command-door = 门口码（企业联系人）
command-claim = 补记
command-settings = 设置
command-data = 我的数据
command-rules = 规则
command-help = 使用说明

checkin-not-venue = 收到的是一个地点，不能说明您现在所在的位置，没有记录。请点下方“📍 到岗”按钮。
checkin-not-forwarded = 转发的位置不能说明您现在所在的位置，没有记录。请点下方“📍 到岗”按钮。
checkin-not-via-bot = 由其他机器人代发的位置不能说明您现在所在的位置，没有记录。请点下方“📍 到岗”按钮。
checkin-which-ask = 您同时服务于不止一家企业，从位置还看不出在哪一家。这次在哪家企业？
checkin-which-done = 已按您的选择记录：{ $enterprise }
checkin-not-offline = 定时发送的位置不能说明您现在所在的位置，没有记录。请到厂后点下方“📍 到岗”按钮。

last-location = 收到位置，但您目前的身份不需要记录到岗，位置没有保存。登记厂门请从首页进入“厂门位置”。
last-not-understood = 没有看懂这条消息，内容没有保存。请从下面选择。

error-old-button = 这是较早的按钮，已为您转到当前步骤。
error-ours = 处理时出了问题，已记录，由管理员查看。已保存的内容不受影响，请稍后再试一次。

refusal-not-allowed = 您目前的身份不能办理这一项。如有疑问，请联系所在县（市、区）科技部门。
refusal-not-yours = 这一项不在您的办理范围内，没有任何改动。
refusal-not-found = 没有找到对应的内容，可能已变更。请回到首页重新选择。
refusal-invitation-unknown = 邀请链接无效，请核对是否完整，或向发送者索取新的链接。
refusal-invitation-used = 邀请已经使用过。如不是您本人使用，请立即告知发送者。
refusal-invitation-expired = 邀请已于 { $expired } 过期，请向发送者索取新的链接。
refusal-invitation-for-another = 本聊天账号已登记为其他人，一个账号只能代表一人。请用本人账号打开链接，或告知发送者。
refusal-invitation-needs-place = 邀请与身份不符：这一身份需要指明对应的县（市、区）、企业或单位。
refusal-consent-needed = 尚未同意使用位置，没有记录。可改为扫描企业的门口码，或请企业联系人确认；如需使用位置，可在“设置 → 我的数据”开启。
refusal-no-appointment = 没有找到您的聘任，暂不能记录到岗。请联系企业所在县（市、区）科技部门。
refusal-which-enterprise = 您目前在不止一家企业任职，从位置还看不出这次在哪一家。请选择企业后再记录。
refusal-door-code-unknown = 这不是有效的门口码，没有记录。可能链接不完整，或二维码不是本助手当前显示的。请重新扫描门口的二维码，或点“📍 到岗”；也可由企业联系人确认，或事后补记。
refusal-door-code-old = 门口码是 { $hours } 小时以前显示的，不能再用，没有记录。如当天确在企业，请办理补记，由企业联系人确认；已有的记录不受影响。
refusal-door-code-own = 您也是这家企业的联系人，可以自行显示门口码，扫码不能作为您本人到岗的依据，没有记录。请点“📍 到岗”，或请另一位企业联系人确认；已有的记录不受影响。
refusal-recorded-elsewhere = 这次位置已记录在另一家企业，没有改动。如选错了企业，请在这家企业再点一次“📍 到岗”。
refusal-own-visit = 不能由本人确认自己的到岗，请另一位企业联系人确认。
refusal-window-closed = 已超过可以更改的时间（{ $minutes } 分钟），没有改动。
refusal-report-too-early = 总结报告 { $first } 起可以标记为已提交，目前没有改动。
refusal-report-already-in = 总结报告此前已标记为已提交，无需重复操作。
refusal-report-not-in = 总结报告没有标记为已提交，无需撤销。
refusal-credit-code-wrong = 统一社会信用代码 { $typed } 有误：应为 18 位，且末位校验码相符。请核对营业执照后重新填写。
refusal-credit-code-taken = 这一统一社会信用代码已经登记，同一代码只登记一家企业。
refusal-name-taken = 已有同名单位，请核对。
refusal-name-empty = 名称不能为空，请重新填写。
refusal-term-too-short = 聘期不足 { $years } 年，请核对起止日期。
refusal-already-appointed = 此人已有尚未结束的聘任，不能再次登记。确需兼任的，请按“一事一议”办理。
refusal-not-active = 聘任已结束或状态不符，没有改动。
refusal-dates-crossed = 日期前后矛盾，请核对后重新填写。
refusal-suspensions-overlap = 与已有的暂停期间重叠，请核对日期。
refusal-quiet-too-long = 这样设置后一天中没有可以提醒您的时间，尚未保存。请把免打扰时段设短一些；原设置不变。
refusal-pause-out-of-range = 暂停最长 { $days } 天，且须晚于现在，尚未保存。请换一个日期；原设置不变。
refusal-may-not-be-off = 这类提醒关系到您本人的期限或聘任，不能关闭，设置未变。需要安静时可用“暂停提醒”。
refusal-reason-empty = 没有收到原因，尚未保存。请选一项，或发送一句说明。
refusal-claim-ahead = 这一天还没有到，没有保存。请选择今天或以前的日期。
refusal-claim-too-old = 只能补记 { $days } 天以内的日期，没有保存。更早的日期，请把当时的纸质签到表交给县（市、区）科技部门登记，效力相同。
refusal-claim-outside-term = 这一天不在您的服务期（{ $first } 至 { $last }）内，没有保存。请核对日期；服务期有误的，请联系县（市、区）科技部门。
refusal-claim-suspended = 这一天在暂停服务期间，不计入天数，没有保存。请核对日期；暂停期间有误的，请联系县（市、区）科技部门。
refusal-claim-counted = { $on } 已经计入（证据等级 { $grade }），不需要补记，没有改动。
refusal-claim-not-accepted = { $on } 已经县（市、区）科技部门核实，不能再次补记。原始记录保留；如有异议，请联系县（市、区）科技部门。
refusal-claim-already = { $on } 已有补记，正在办理，不需要重复提交。进展可在“补记”里查看。
refusal-claim-quota = 当月 { $most } 次补记已经用完，没有保存。确有需要的，请把纸质签到表交给县（市、区）科技部门登记，效力相同。
refusal-claim-settled = 这条补记已经办理或撤回，没有改动。
refusal-own-claim = 不能办理本人提交的补记，请由县（市、区）科技部门的其他同志办理。
refusal-accuracy-too-poor = 手机定位误差约 { $accuracy } 米，超过 { $limit } 米，未登记。请到空旷处稍等片刻再试。
refusal-place-unreadable = 没有读出经纬度，没有保存。请发送两个带小数的数字，如“35.302100, 113.920400”；度分秒也可以。
refusal-place-outside = 读到的位置（{ $read }）不在新乡市范围内，没有保存。请核对数字和先后顺序；不清楚的，请站在厂门口用手机发送位置。
refusal-site-retired = 这个厂门已停用，没有改动。需要时请重新登记。
refusal-fence-changed = 建议已有变化，没有改动。请返回厂门位置，查看最新的建议。
