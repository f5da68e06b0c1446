### 补记：选日期、选原因、核对、提交；县（市、区）认可

claims-reason-forgot = 忘记记录
claims-reason-no-signal = 现场无信号
claims-reason-phone = 手机故障
claims-reason-customer = 在客户现场
claims-reason-laboratory = 检验检测
claims-reason-travel = 为企业出差
claims-ground-verified = 已向企业核实
claims-ground-task = 属协议约定任务
claims-ground-not-there = 企业反映当天未到
claims-ground-unclear = 情况说明不充分
claims-ground-wrong-day = 日期有误
claims-kind-forgotten = 当天在企业，未及时记录
claims-kind-off-site = 当天在企业以外为企业服务
claims-host-yes = 企业联系人已确认。
claims-host-no = 企业联系人尚未确认。
