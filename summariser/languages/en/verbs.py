"""English verbs: participles, and the words around a verb."""

from __future__ import annotations

from summariser.languages.schema import VerbWords

DATA = VerbWords(
    participles="""
accepted = accept; achieved = achieve; acquired = acquire; activated = activate; adapted = adapt
added = add; addressed = address; adjourned = adjourn; adjusted = adjust; admitted = admit; adopted = adopt
advanced = advance; advised = advise; agreed = agree; aided = aid; aired = air; allocated = allocate
allowed = allow; altered = alter; amended = amend; announced = announce; answered = answer
appealed = appeal; applied = apply; appointed = appoint; approved = approve; armed = arm; arranged = arrange
arrested = arrest; assessed = assess; assigned = assign; assisted = assist; attached = attach
attacked = attack; attended = attend; auctioned = auction; audited = audit; authorised = authorise
authorized = authorize; awarded = award; backed = back; banned = ban; barred = bar; begun = begin
bound = bind; blocked = block; boarded = board; boosted = boost; broken = break; briefed = brief
brought = bring; broadcast = broadcast; built = build; burned = burn; bought = buy; called = call
cancelled, canceled = cancel; capped = cap; captured = capture; carried = carry; cast = cast
certified = certify; challenged = challenge; changed = change; charged = charge; checked = check
chosen = choose; cited = cite; claimed = claim; cleaned = clean; cleared = clear; closed = close
collected = collect; combined = combine; commissioned = commission; compensated = compensate
completed = complete; concluded = conclude; conducted = conduct; confirmed = confirm
confiscated = confiscate; connected = connect; considered = consider; constructed = construct
consulted = consult; contacted = contact; contained = contain; continued = continue; controlled = control
converted = convert; convicted = convict; coordinated = coordinate; corrected = correct; covered = cover
created = create; criticised = criticise; crossed = cross; curbed = curb; cut = cut; damaged = damage
dealt = deal; decided = decide; declared = declare; decreased = decrease; deducted = deduct
defended = defend; defered = defer; defined = define; delayed = delay; delivered = deliver
demolished = demolish; demonstrated = demonstrate; deployed = deploy; deported = deport; designed = design
destroyed = destroy; detained = detain; determined = determine; developed = develop; devoted = devote
directed = direct; disbanded = disband; discharged = discharge; disclosed = disclose
discontinued = discontinue; discussed = discuss; dismantled = dismantle; dismissed = dismiss
dispatched = dispatch; displayed = display; distributed = distribute; diverted = divert; divided = divide
done = do; donated = donate; doubled = double; downgraded = downgrade; drafted = draft; drained = drain
drawn = draw; drilled = drill; driven = drive; dropped = drop; earmarked = earmark; eased = ease
educated = educate; ejected = eject; elected = elect; eliminated = eliminate; employed = employ
enacted = enact; encouraged = encourage; ended = end; enforced = enforce; engaged = engage
enlarged = enlarge; enlisted = enlist; enrolled = enrol; ensured = ensure; entered = enter; equipped = equip
erased = erase; erected = erect; escorted = escort; established = establish; evacuated = evacuate
evaluated = evaluate; evicted = evict; examined = examine; exchanged = exchange; excluded = exclude
executed = execute; exempted = exempt; exhibited = exhibit; expanded = expand; expelled = expel
explained = explain; explored = explore; exported = export; extended = extend; extradited = extradite
faced = face; fed = feed; fought = fight; filled = fill; finalised = finalise; financed = finance
found = find; fined = fine; finished = finish; fired = fire; fitted = fit; fixed = fix; flown = fly
followed = follow; forced = force; formed = form; founded = found; freed = free; frozen = freeze
fulfilled = fulfil; funded = fund; gathered = gather; given = give; governed = govern; granted = grant
grown = grow; guaranteed = guarantee; guarded = guard; halted = halt; halved = halve; handed = hand
handled = handle; heard = hear; heightened = heighten; helped = help; hidden = hide; hired = hire
held = hold; honoured = honour; hosted = host; housed = house; identified = identify; impeached = impeach
implemented = implement; imported = import; imposed = impose; imprisoned = imprison; improved = improve
included = include; increased = increase; indicted = indict; informed = inform; inspected = inspect
installed = install; instituted = institute; insured = insure; integrated = integrate
interviewed = interview; introduced = introduce; invested = invest; investigated = investigate
invited = invite; involved = involve; issued = issue; jailed = jail; joined = join; judged = judge
kept = keep; known = know; labelled = label; landed = land; launched = launch; laid = lay; led = lead
leased = lease; left = leave; lent = lend; levelled = level; levied = levy; licensed = license
lifted = lift; limited = limit; linked = link; listed = list; loaded = load; locked = lock; lost = lose
lowered = lower; maintained = maintain; made = make; managed = manage; marked = mark; matched = match
measured = measure; met = meet; mended = mend; merged = merge; mined = mine; mobilised = mobilise
modernised = modernise; modified = modify; monitored = monitor; moved = move; named = name
nationalised = nationalise; negotiated = negotiate; nominated = nominate; notified = notify
numbered = number; observed = observe; obtained = obtain; occupied = occupy; offered = offer; opened = open
operated = operate; opposed = oppose; ordered = order; organised = organise; organized = organize
outlawed = outlaw; overhauled = overhaul; overseen = oversee; overturned = overturn; packed = pack
painted = paint; pardoned = pardon; parked = park; patched = patch; patrolled = patrol; paid = pay
penalised = penalise; permitted = permit; phased = phase; picked = pick; placed = place; planned = plan
planted = plant; played = play; pledged = pledge; policed = police; postponed = postpone; prepared = prepare
presented = present; preserved = preserve; pressed = press; prevented = prevent; printed = print
privatised = privatise; processed = process; procured = procure; produced = produce; prohibited = prohibit
prolonged = prolong; promised = promise; promoted = promote; proposed = propose; prosecuted = prosecute
protected = protect; proved = prove; provided = provide; published = publish; pulled = pull
punished = punish; purchased = purchase; pushed = push; put = put; questioned = question; raised = raise
ratified = ratify; read = read; realised = realise; reassigned = reassign; rebuilt = rebuild
recalled = recall; received = receive; recognised = recognise; recommended = recommend; recorded = record
recovered = recover; recruited = recruit; recycled = recycle; reduced = reduce; referred = refer
reformed = reform; refunded = refund; refurbished = refurbish; refused = refuse; registered = register
regulated = regulate; rehabilitated = rehabilitate; reimbursed = reimburse; reinforced = reinforce
reinstated = reinstate; reintroduced = reintroduce; rejected = reject; released = release
relocated = relocate; removed = remove; renamed = rename; renewed = renew; renovated = renovate
reopened = reopen; repaired = repair; repatriated = repatriate; repaid = repay; repealed = repeal
replaced = replace; reported = report; rerouted = reroute; rescued = rescue; resold = resell
reserved = reserve; resettled = resettle; resolved = resolve; restored = restore; restricted = restrict
restructured = restructure; resumed = resume; resurfaced = resurface; retained = retain; retired = retire
retrained = retrain; returned = return; revamped = revamp; revealed = reveal; reversed = reverse
reviewed = review; revised = revise; revoked = revoke; rewarded = reward; rewritten = rewrite; rolled = roll
run = run; saved = save; scaled = scale; scanned = scan; scrapped = scrap; screened = screen; sealed = seal
searched = search; secured = secure; seen = see; sought = seek; seized = seize; selected = select
sold = sell; sent = send; sentenced = sentence; separated = separate; served = serve; set = set
settled = settle; shaped = shape; shared = share; shed = shed; shelved = shelve; shifted = shift
shipped = ship; shortened = shorten; shown = show; shut = shut; signed = sign; simplified = simplify
slashed = slash; slowed = slow; solved = solve; spared = spare; spent = spend; split = split
sponsored = sponsor; spread = spread; staffed = staff; staged = stage; standardised = standardise
started = start; stated = state; stepped = step; stopped = stop; stored = store; streamlined = streamline
strengthened = strengthen; struck = strike; stripped = strip; submitted = submit; subsidised = subsidise
supplied = supply; supported = support; suspended = suspend; sworn = swear; switched = switch
tabled = table; taken = take; targeted = target; taxed = tax; taught = teach; torn = tear; told = tell
terminated = terminate; tested = test; thrown = throw; tightened = tighten; toughened = toughen
tracked = track; traded = trade; trained = train; transferred = transfer; transformed = transform
translated = translate; transported = transport; treated = treat; trimmed = trim; tripled = triple
tried = try; turned = turn; understood = understand; undertaken = undertake; unveiled = unveil
updated = update; upgraded = upgrade; upheld = uphold; used = use; vacated = vacate; vaccinated = vaccinate
valued = value; vetoed = veto; viewed = view; visited = visit; voted = vote; waived = waive; warned = warn
washed = wash; watched = watch; weakened = weaken; welcomed = welcome; widened = widen; won = win
withdrawn = withdraw; withheld = withhold; written = write
""",
    participle_endings=r"\w+(?:ing|ed)",
    passive_auxiliaries=r"be",
    leading_adverbs=r"(?!(?:apply|supply|comply|rely|reply|multiply|fly|ally|imply)\b)\w{3,}ly|also|still|soon|now|then|first|once|never|indeed",
    negative_determiners=r"no|not one|not a single",
    negative_subjects="""
nobody, no one, no-one, none = anyone
nothing = anything
""",
    object_pronouns=r"him|her|them|it|us",
)
