"""Identities, so that an enterprise's number is never taken for a person's."""

from typing import NewType

PersonId = NewType("PersonId", int)
EnterpriseId = NewType("EnterpriseId", int)
SiteId = NewType("SiteId", int)
UnitId = NewType("UnitId", int)
AppointmentId = NewType("AppointmentId", int)
DutyDayId = NewType("DutyDayId", int)
SignalId = NewType("SignalId", int)
DoubtId = NewType("DoubtId", int)
InvitationId = NewType("InvitationId", int)
LetterId = NewType("LetterId", int)
DisputeId = NewType("DisputeId", int)
DoorId = NewType("DoorId", int)
ClaimId = NewType("ClaimId", int)
AttachmentId = NewType("AttachmentId", int)
KeyId = NewType("KeyId", int)
CallFileId = NewType("CallFileId", int)
ChainId = NewType("ChainId", int)
HeldId = NewType("HeldId", int)
TransferId = NewType("TransferId", int)
CallId = NewType("CallId", int)
NeedId = NewType("NeedId", int)
CountyListId = NewType("CountyListId", int)
ListExportId = NewType("ListExportId", int)
NeedFileId = NewType("NeedFileId", int)
PostId = NewType("PostId", int)
ExpertiseId = NewType("ExpertiseId", int)
CampaignId = NewType("CampaignId", int)
ArrivalId = NewType("ArrivalId", int)
VisitId = NewType("VisitId", int)
VisitFileId = NewType("VisitFileId", int)
VisitReplyId = NewType("VisitReplyId", int)
DifficultyId = NewType("DifficultyId", int)
WordId = NewType("WordId", int)
DifficultyFileId = NewType("DifficultyFileId", int)

CountyCode = NewType("CountyCode", str)
"""Administrative division code of a county or district, or the short code of a zone."""

Account = NewType("Account", int)
"""A chat account on the messaging platform; for private chats also the chat."""
