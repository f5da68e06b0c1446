### Published posts: list, search, card, who could solve it

browse-list-title = <b>Published posts</b>
browse-list-conditions = Search: { $conditions }
browse-list-lines =
    { $count ->
        [one] 1 post
       *[other] { $count } posts
    }

    { $lines }
browse-list-none = No post meets the search. Ask for less, or follow a field to hear of new posts.
browse-list-line =
    <b>{ $number }</b> { $title }
    { $enterprise } ({ $county }) · { $field }
browse-list-words = “{ $words }”
browse-list-filter = Search
browse-list-mine = My fields

browse-list-files = Download
browse-files-title =
    <b>The list as a file</b>
    All published posts that meet the search, without contact data. In which format?
browse-files-xlsx = Table .xlsx
browse-files-docx = Document .docx
browse-files-making = Being made…
browse-files-done = Done: { $count ->
    [one] 1 post
   *[other] { $count } posts
} in the list.

browse-filter-title =
    <b>Search</b>
    By what? Several conditions, one after the other, all have to be met.
browse-filter-all = All posts are shown at present.
browse-filter-field = Field
browse-filter-chain = Chain
browse-filter-county = County
browse-filter-words = Words
browse-filter-clear = All posts
browse-field-title = Posts of which <b>field</b>?
browse-chain-title = Posts of which <b>chain</b>?
browse-chain-none = No chains are on record yet; please search by something else.
browse-county-title = Posts of which <b>county</b>?
browse-words-title =
    <b>Words</b>
    Send the words to look for (“battery separator”); all of them have to be in it.

browse-one-title = <b>{ $number } { $title }</b>
browse-one-where = Enterprise: { $enterprise } ({ $county })
browse-one-field = Field: { $field }
browse-one-chain = Chain: { $chain }
browse-one-wanted = Wanted: { $wanted }
browse-one-years = for { $years ->
    [one] 1 year
   *[other] { $years } years
}
browse-one-modes = Cooperation: { $modes }
browse-one-text =

    { $text }
browse-one-open =

    Published: { $on }
browse-one-apply = To apply, first ask your unit for its consent; the unit recommends you.
browse-one-closed =

    This post is closed; applications are over.
browse-one-withdrawn =

    This post was withdrawn; applications are over.
browse-one-copy = Copy the number
browse-one-follow = Follow the field
browse-one-unfollow = Stop following
browse-one-followed = Followed: new posts come in one letter a week
browse-one-unfollowed = Not followed any more
browse-one-who = Who could solve it

browse-solvers-title =
    <b>Who could solve it</b>
    { $title }
browse-solvers-lines =
    { $count } found

    { $lines }
browse-solvers-none = Nobody has declared a similar field, chain or word to be seen yet.
browse-solvers-person =
    · <b>{ $name }</b> ({ $unit })
    { $why }
browse-solvers-alone =
    · <b>{ $name }</b>
    { $why }
browse-solvers-unit =
    · <b>{ $name }</b> (dispatching unit)
    { $why }
browse-solvers-how =

    Ordered by how much fits, then by name; there is no score. Please get in touch through their unit. That you looked is on record, and they can see it.

browse-fits-title = <b>Posts that fit</b>
browse-fits-line =
    { $line }
    { $why }
browse-fits-none = No post fits what is declared at present. Follow your fields to hear of new ones.
