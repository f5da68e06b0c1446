### Two keys: both departments sign, each for itself

keys-department-organisation = organisation department
keys-department-science = science department
keys-signed-line = ✓ { $department } ({ $by }) signed on { $at }

refusal-keys-fell = It has changed since you looked, so earlier signatures no longer hold and nothing was done. Please read it as it is now, then sign.
refusal-key-turned = A colleague of your department has signed already, so nothing was entered twice. The other department's signature is awaited.
refusal-key-same-person = Two people sign, one for each department, and you have signed once; nothing was entered twice. Please leave it to somebody of the other department.
refusal-key-other-department = This does not need your department's signature, and nothing was changed. The page says whose is needed.
refusal-key-not-turned = There is no signature to take back: none was given, or the matter is done. Nothing was changed.

keys-what-call = Publish: { $name }
keys-what-call-window = More time to file: { $name }
keys-what-post = Publish a post: { $name }
keys-what-posts = Publish posts together: { $name }
keys-what-county-list = Report the list of needs: { $name }
home-menu-keys = Waiting for your signature: { $keys }
home-menu-signing = To sign
signing-list-title = <b>Waiting for your signature</b>
signing-list-lines = { $lines }
signing-list-line = { $number }. { $matter } ({ $department }, { $by }, signed on { $at })
signing-list-none = Nothing waits for your signature.
signing-list-one = Look at number { $number }
