"""Every state of every dialog: the map of the conversation."""

from aiogram.fsm.state import State, StatesGroup


class Home(StatesGroup):
    menu = State()
    work = State()
    care = State()
    follow = State()
    affairs = State()
    more = State()


class Explain(StatesGroup):
    words = State()


class Record(StatesGroup):
    year = State()
    months = State()
    years = State()
    day = State()
    reason = State()
    work = State()
    line = State()
    left = State()


class Claims(StatesGroup):
    day = State()
    enterprise = State()
    reason = State()
    away = State()
    words = State()
    check = State()
    done = State()


class Decisions(StatesGroup):
    list = State()
    one = State()
    ground = State()
    check = State()


class Visitors(StatesGroup):
    waiting = State()
    one = State()
    absent = State()
    words = State()


class Objection(StatesGroup):
    one = State()
    words = State()
    mistaken = State()


class Difficulties(StatesGroup):
    mine = State()
    whose = State()
    category = State()
    words = State()
    check = State()
    filed = State()
    one = State()
    acts = State()
    say = State()
    target = State()
    until = State()
    withdraw = State()
    office = State()
    sort = State()
    kinds = State()
    figures = State()


class Feedback(StatesGroup):
    about = State()
    words = State()
    check = State()
    filed = State()


class Cases(StatesGroup):
    list = State()
    one = State()
    reason = State()
    words = State()


class Sites(StatesGroup):
    list = State()
    enterprise = State()
    locate = State()
    typed = State()
    system = State()
    name = State()
    check = State()
    move = State()


class NeedWork(StatesGroup):
    list = State()
    one = State()
    whole = State()
    reason = State()
    check = State()
    twins = State()
    twin = State()
    wording = State()
    line = State()
    offer = State()


class NeedLists(StatesGroup):
    one = State()
    rows = State()
    row = State()
    report = State()
    city = State()
    back = State()
    back_check = State()


class Gates(StatesGroup):
    pick = State()
    one = State()
    rename = State()
    retire = State()
    fence = State()


class Door(StatesGroup):
    gates = State()
    poster = State()


class Presence(StatesGroup):
    list = State()
    pick = State()
    day = State()
    county = State()


class Reports(StatesGroup):
    mine = State()
    list = State()
    one = State()


class Counties(StatesGroup):
    list = State()
    one = State()
    rename = State()


class Appointments(StatesGroup):
    county = State()
    list = State()
    one = State()
    reason = State()
    day = State()
    check = State()
    sure = State()


class Sheets(StatesGroup):
    month = State()
    days = State()
    scan = State()
    check = State()


class Imports(StatesGroup):
    file = State()
    report = State()
    scan = State()
    check = State()


class Needs(StatesGroup):
    start = State()
    enterprise = State()
    tell = State()
    found = State()
    sift = State()
    ask = State()
    check = State()
    lines = State()
    files = State()
    post = State()
    discard = State()
    done = State()


class MyNeeds(StatesGroup):
    list = State()
    one = State()
    withdraw = State()
    proposal = State()


class Expertise(StatesGroup):
    menu = State()
    purpose = State()
    fields = State()
    chains = State()
    words = State()
    check = State()
    sure = State()
    following = State()


class Browse(StatesGroup):
    list = State()
    files = State()
    filter = State()
    field = State()
    chain = State()
    county = State()
    words = State()
    one = State()
    solvers = State()
    fits = State()


class Collecting(StatesGroup):
    menu = State()
    counties = State()
    county = State()
    needs = State()
    need = State()
    join = State()
    reason = State()
    check = State()


class Posts(StatesGroup):
    list = State()
    one = State()
    edit = State()
    words = State()
    pick = State()
    sure = State()
    batch = State()
    reason = State()
    check = State()


class Overview(StatesGroup):
    page = State()


class Exports(StatesGroup):
    menu = State()
    whose = State()


class Settings(StatesGroup):
    menu = State()
    quiet = State()
    pause = State()
    pause_check = State()
    kinds = State()
    brief = State()
    held = State()
    held_one = State()


class Profile(StatesGroup):
    enterprise = State()
    card = State()
    parts = State()
    business = State()
    chain = State()
    qualifications = State()
    qualification = State()
    other = State()
    number = State()
    expiry = State()
    platforms = State()
    platform = State()
    level = State()
    title = State()
    ownership = State()
    offers = State()
    cooperations = State()
    partner = State()
    contract = State()
    discard = State()


class Profiles(StatesGroup):
    list = State()
    one = State()
    reason = State()
    rename = State()
    move = State()
    why = State()
    check = State()
    past = State()
    transfers = State()
    transfer = State()
    answer = State()


class Visits(StatesGroup):
    enterprise = State()
    card = State()
    day = State()
    why = State()
    extras = State()
    people = State()
    met = State()
    remark = State()
    lines = State()
    line = State()
    campaigns = State()
    done = State()
    trouble = State()
    tell = State()
    category = State()
    mine = State()
    at = State()
    one = State()
    withdraw = State()


class OwnVisits(StatesGroup):
    list = State()
    one = State()
    reply = State()


class Campaigns(StatesGroup):
    whose = State()
    list = State()
    one = State()
    name = State()
    retire = State()
    layout = State()


class Chains(StatesGroup):
    whose = State()
    list = State()
    one = State()
    name = State()
    retire = State()


class Brief(StatesGroup):
    page = State()
    list = State()


class MyData(StatesGroup):
    menu = State()


class Rules(StatesGroup):
    page = State()


class People(StatesGroup):
    kinds = State()
    places = State()
    one = State()
    member = State()
    link = State()
    name = State()
    check = State()
    end = State()
    unit = State()
    category = State()


class Calls(StatesGroup):
    list = State()
    one = State()
    year = State()
    change = State()
    part = State()
    files = State()
    sure = State()
    drop = State()
    extend = State()
    longer = State()
    reason = State()


class Deliveries(StatesGroup):
    menu = State()
    month = State()
    one = State()


class Broadcasts(StatesGroup):
    list = State()
    one = State()
    words = State()
    readers = State()
    counties = State()
    only = State()
    sure = State()
    stop = State()
    drop = State()


class Groups(StatesGroup):
    list = State()
    one = State()
    drop = State()


class Phoning(StatesGroup):
    list = State()
    one = State()


class Signing(StatesGroup):
    list = State()


class Intake(StatesGroup):
    kinds = State()
    file = State()
    report = State()
    ask = State()
    done = State()


class Holidays(StatesGroup):
    years = State()
    year = State()
    enter = State()
    check = State()


class Reviews(StatesGroup):
    list = State()
    one = State()
    words = State()
    draws = State()
    draw = State()
    mine = State()
    own = State()
    answer = State()


class Rounds(StatesGroup):
    list = State()
    route = State()
    stop = State()


class Ledger(StatesGroup):
    menu = State()
    period = State()
    first = State()
    last = State()
    county = State()
    campaign = State()
    enterprise = State()


class Typical(StatesGroup):
    library = State()
    search = State()
    take = State()
    open = State()
    mine = State()
    one = State()
    words = State()
    sure = State()
    dropping = State()
    reason = State()
    whom = State()
    write = State()
    area = State()
    check = State()


class Process(StatesGroup):
    list = State()
    whom = State()
    notes = State()
    one = State()
    category = State()
    day = State()
    words = State()
    why = State()
    check = State()


class MyNotes(StatesGroup):
    list = State()
    words = State()
    check = State()
