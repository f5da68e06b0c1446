### What one can do, what one follows; why somebody fits

reason-field = same field: { $said }
reason-chain = same chain: { $said }
reason-word = words: { $said }
reason-and = {"; "}

expertise-menu-title = <b>What you can do</b>
expertise-menu-own = Myself
expertise-menu-unit = Unit: { $unit }
expertise-menu-none = Nothing is declared yet. Declare your fields to see the posts that fit; if you let it be seen, enterprises with a similar problem can find you.
expertise-line-fields = Fields: { $fields }
expertise-line-chains = Chains: { $chains }
expertise-line-words = Words: { $words }
expertise-menu-visible = Seen by: the contacts of enterprises whose posts or challenges fit, their county's and the city's departments.
expertise-menu-hidden = Seen by nobody else; it only serves to find posts for you.
expertise-menu-fill = Declare
expertise-menu-change = Change
expertise-menu-fitting = Posts that fit
expertise-menu-following = Following
expertise-menu-withdraw = Delete

expertise-purpose-card =
    <b>Before you begin</b>
    <b>What for:</b> your fields, chains and words find posts that fit you. If you let it be seen, an enterprise with a similar post or challenge sees your name, your unit and what you declared.
    <b>Who sees it:</b> the contact of that enterprise, its county's and the city's departments. Who looked is listed under “My data”.
    <b>How long:</b> until you change or withdraw it. Withdrawing deletes it; only the fact that you withdrew is kept.
    <b>Without it:</b> you can still read all posts and follow new ones.

    Whether it is seen is yours to choose when you save.
expertise-purpose-yes = I see, go on

expertise-fields-title =
    <b>Fields</b> ({ $picked } chosen)
    Which are yours? Tap to choose, tap again to drop; several are fine.
expertise-chains-title =
    <b>Chains</b> ({ $picked } chosen)
    Which industrial chains does your work touch? None is fine too.
expertise-next = Next
expertise-words-title =
    <b>Words</b>
    Send a few words for what you do, with commas between them (“damping oil, vibration”). { $most } words at most, each up to { $longest } characters.
expertise-words-now = So far: { $said }
expertise-words-keep = Keep these
expertise-words-none = No words

expertise-check-title = <b>Please check</b>
expertise-check-who =

    Shall it be seen? If so, the contacts of enterprises whose posts or challenges fit, and the departments concerned, see your name, your unit and the above. If not, it only finds posts for you.
expertise-check-unit =

    Shall it be seen? If so, the contacts of enterprises whose posts or challenges fit, and the departments concerned, see it. If not, it only finds posts.
expertise-check-open = Save, to be seen
expertise-check-hidden = Save, not seen
expertise-saved = Saved
expertise-sure-title =
    <b>Delete</b>
    The fields, chains and words are deleted at once, find nothing any more and are shown to nobody. What you follow stays.
expertise-sure-yes = Yes, delete
expertise-withdrawn = Deleted

expertise-following-title =
    <b>Following</b>
    Tap to switch. New posts in these fields and chains come in one letter on the first working day of a week; without new posts there is none.
expertise-following-count = You follow { $count }.
expertise-following-none = You follow nothing, so no letters about new posts will come.
