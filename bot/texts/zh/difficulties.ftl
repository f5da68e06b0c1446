# 困难问题

refusal-difficulty-moved = { $number } 的状态刚刚有变化，本次没有办理，其他内容没有改动。请返回查看最新情况后再办。
refusal-difficulty-changed = 另一位同志刚刚办理过这件事，本次没有保存。请返回查看最新情况后再办。
refusal-difficulty-files-full = 每件最多附 { $limit } 个文件，这个文件没有保存；已发来的文件和文字都在。
refusal-difficulty-reopened = { $number } 已重新办理过一次，不能再次重新办理，没有改动。仍有困难的，请另行提出一件。
refusal-difficulty-reopen-over = { $number } 办结已超过 { $days } 天，不能再重新办理，没有改动。仍有困难的，请另行提出一件。
refusal-difficulty-extended = { $number } 的答复期限已延长过一次，不能再延长，期限没有改动。
refusal-difficulty-date = 新的答复期限须在原期限之后，且不超过 { $days } 个工作日，期限没有改动。请重新选择。
refusal-difficulty-same-owner = 这件事现在就由该单位办理，没有改动。请选择其他单位。
refusal-difficulty-concerned = 投诉建议不转给被反映的一方，也不请其参与，没有转办。请选择其他单位。
refusal-difficulty-in-chat = 提出方可以在机器人里自己确认，不能由他人代为确认，没有改动。可先提请对方确认。
