"""All repositories over one connection: `core.ports.Work`."""

from functools import cached_property

from sqlalchemy import Connection

from storage.appointments import AppointmentsInSql
from storage.arrivals import ArrivalsInSql
from storage.assessment import ReportsInSql
from storage.attachments import AttachmentsInSql
from storage.audiences import AudiencesInSql
from storage.audit import AuditInSql
from storage.briefs import BriefsInSql
from storage.broadcasts import BroadcastsInSql
from storage.call_files import CallFilesInSql
from storage.calls import CallsInSql
from storage.campaigns import CampaignsInSql
from storage.chains import ChainsInSql
from storage.claims import ClaimsInSql
from storage.consolidation import ConsolidationsInSql
from storage.difficulties import DifficultiesInSql
from storage.difficulty_files import DifficultyFilesInSql
from storage.difficulty_threads import DifficultyThreadsInSql
from storage.disputes import DisputesInSql
from storage.doors import DoorsInSql
from storage.doubts import DoubtsInSql
from storage.duty import DutyInSql
from storage.expertise import ExpertiseInSql
from storage.fences import FencesInSql
from storage.following import FollowingInSql
from storage.groups import GroupsInSql
from storage.holidays import HolidaysInSql
from storage.hosting import HostingInSql
from storage.intake import IntakeInSql
from storage.keys import KeysInSql
from storage.mailings import MailingsInSql
from storage.memory import MemoryInSql
from storage.need_files import NeedFilesInSql
from storage.needs import NeedsInSql
from storage.notices import TimersInSql
from storage.organisations import OrganisationsInSql
from storage.outbox import LettersInSql
from storage.outlook import OutlookInSql
from storage.people import PeopleInSql
from storage.phoning import PhoningInSql
from storage.posts import PostsInSql
from storage.preferences import PreferencesInSql
from storage.process import ProcessInSql
from storage.profiles import ProfilesInSql
from storage.reviews import ReviewsInSql
from storage.rosters import RostersInSql
from storage.series import SeriesInSql
from storage.signals import SignalsInSql
from storage.transfers import TransfersInSql
from storage.typical import TypicalInSql
from storage.visits import VisitsInSql


class SqlWork:
    """The repositories keep nothing between actions, so one set serves a connection for life."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @cached_property
    def people(self) -> PeopleInSql:
        return PeopleInSql(self._connection)

    @cached_property
    def organisations(self) -> OrganisationsInSql:
        return OrganisationsInSql(self._connection)

    @cached_property
    def appointments(self) -> AppointmentsInSql:
        return AppointmentsInSql(self._connection)

    @cached_property
    def rosters(self) -> RostersInSql:
        return RostersInSql(self._connection)

    @cached_property
    def duty(self) -> DutyInSql:
        return DutyInSql(self._connection)

    @cached_property
    def signals(self) -> SignalsInSql:
        return SignalsInSql(self._connection)

    @cached_property
    def hosting(self) -> HostingInSql:
        return HostingInSql(self._connection)

    @cached_property
    def attachments(self) -> AttachmentsInSql:
        return AttachmentsInSql(self._connection)

    @cached_property
    def claims(self) -> ClaimsInSql:
        return ClaimsInSql(self._connection)

    @cached_property
    def difficulties(self) -> DifficultiesInSql:
        return DifficultiesInSql(self._connection)

    @cached_property
    def difficulty_threads(self) -> DifficultyThreadsInSql:
        return DifficultyThreadsInSql(self._connection)

    @cached_property
    def difficulty_files(self) -> DifficultyFilesInSql:
        return DifficultyFilesInSql(self._connection)

    @cached_property
    def disputes(self) -> DisputesInSql:
        return DisputesInSql(self._connection)

    @cached_property
    def posts(self) -> PostsInSql:
        return PostsInSql(self._connection)

    @cached_property
    def doors(self) -> DoorsInSql:
        return DoorsInSql(self._connection)

    @cached_property
    def fences(self) -> FencesInSql:
        return FencesInSql(self._connection)

    @cached_property
    def doubts(self) -> DoubtsInSql:
        return DoubtsInSql(self._connection)

    @cached_property
    def reports(self) -> ReportsInSql:
        return ReportsInSql(self._connection)

    @cached_property
    def reviews(self) -> ReviewsInSql:
        return ReviewsInSql(self._connection)

    @cached_property
    def calls(self) -> CallsInSql:
        return CallsInSql(self._connection)

    @cached_property
    def chains(self) -> ChainsInSql:
        return ChainsInSql(self._connection)

    @cached_property
    def need_files(self) -> NeedFilesInSql:
        return NeedFilesInSql(self._connection)

    @cached_property
    def needs(self) -> NeedsInSql:
        return NeedsInSql(self._connection)

    @cached_property
    def series(self) -> SeriesInSql:
        return SeriesInSql(self._connection)

    @cached_property
    def profiles(self) -> ProfilesInSql:
        return ProfilesInSql(self._connection)

    @cached_property
    def transfers(self) -> TransfersInSql:
        return TransfersInSql(self._connection)

    @cached_property
    def expertise(self) -> ExpertiseInSql:
        return ExpertiseInSql(self._connection)

    @cached_property
    def following(self) -> FollowingInSql:
        return FollowingInSql(self._connection)

    @cached_property
    def timers(self) -> TimersInSql:
        return TimersInSql(self._connection)

    @cached_property
    def holidays(self) -> HolidaysInSql:
        return HolidaysInSql(self._connection)

    @cached_property
    def preferences(self) -> PreferencesInSql:
        return PreferencesInSql(self._connection)

    @cached_property
    def briefs(self) -> BriefsInSql:
        return BriefsInSql(self._connection)

    @cached_property
    def outlook(self) -> OutlookInSql:
        return OutlookInSql(self._connection)

    @cached_property
    def call_files(self) -> CallFilesInSql:
        return CallFilesInSql(self._connection)

    @cached_property
    def keys(self) -> KeysInSql:
        return KeysInSql(self._connection)

    @cached_property
    def letters(self) -> LettersInSql:
        return LettersInSql(self._connection)

    @cached_property
    def broadcasts(self) -> BroadcastsInSql:
        return BroadcastsInSql(self._connection)

    @cached_property
    def audiences(self) -> AudiencesInSql:
        return AudiencesInSql(self._connection)

    @cached_property
    def groups(self) -> GroupsInSql:
        return GroupsInSql(self._connection)

    @cached_property
    def mailings(self) -> MailingsInSql:
        return MailingsInSql(self._connection)

    @cached_property
    def phoning(self) -> PhoningInSql:
        return PhoningInSql(self._connection)

    @cached_property
    def consolidations(self) -> ConsolidationsInSql:
        return ConsolidationsInSql(self._connection)

    @cached_property
    def intake(self) -> IntakeInSql:
        return IntakeInSql(self._connection)

    @cached_property
    def campaigns(self) -> CampaignsInSql:
        return CampaignsInSql(self._connection)

    @cached_property
    def arrivals(self) -> ArrivalsInSql:
        return ArrivalsInSql(self._connection)

    @cached_property
    def visits(self) -> VisitsInSql:
        return VisitsInSql(self._connection)

    @cached_property
    def memory(self) -> MemoryInSql:
        """Not the core's business: the conversation's own (bot.memory)."""
        return MemoryInSql(self._connection)

    @cached_property
    def audit(self) -> AuditInSql:
        return AuditInSql(self._connection)

    @cached_property
    def typical(self) -> TypicalInSql:
        return TypicalInSql(self._connection)

    @cached_property
    def process(self) -> ProcessInSql:
        return ProcessInSql(self._connection)
