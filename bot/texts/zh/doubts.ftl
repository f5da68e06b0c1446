### 待说明事项：只列事实和数字，先请本人说明；不影响已有记录

doubt-fact-repeated-point = 提示：本次定位与 { $earlier } 的一次完全相同（精确到 6 位小数），多为手机缓存所致。
doubt-fact-shared-point = 提示：本次定位与另一位同志的一次完全相同（精确到 6 位小数），同行或同处一地时可能出现。
doubt-fact-fast-travel = 提示：距上次定位 { $minutes } 分钟，两地相距至少 { $km } 公里，折合每小时 { $kmh } 公里，多为手机定位漂移所致。
doubt-fact-regular-jitter = 提示：实时位置连续 { $points } 次完全相同（精度均为 { $metres } 米），手机静置时可能出现。
doubt-ask = 请点选一项说明。记录已经保存，不影响证据等级。
doubt-answered = 您的说明：{ $answer }
doubt-told = 本人说明：{ $answer }
doubt-unanswered = 本人尚未说明。是否确认由您决定，这条提示不影响证据等级。
doubt-thanks = 说明已记下
doubt-thanks-before = 这一项已有说明或已过期，无需再办

doubt-answer-cache = 手机缓存
doubt-answer-same-spot = 站在同一位置
doubt-answer-together = 与同事同行
doubt-answer-drift = 手机定位不准
doubt-answer-rail = 乘坐高铁等
doubt-answer-still = 手机放着未动
doubt-answer-live = 已由实时位置核对
doubt-words = 其他（写一句）

doubt-step-up = 为使依据更充分，请在 { $until } 前共享实时位置：点输入框旁的回形针，选“位置”，再选“共享实时位置”（15 分钟），保持 2 分钟即可；已在共享的无需重来。不方便可以不理会，记录已经保存。
doubt-step-up-done = 实时位置已核对，依据更充分。可以停止共享了。
