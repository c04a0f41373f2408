import { scriptOf } from '../../../../redis/script.ts';

/**
 * One process asks for slots of a budget, and tells what it has ended since. In one step: what it tells is counted, then it gets what is free
 * and its turn, by the rules of `SiteBudget` for all processes together.
 *
 * A budget is one value, packed: `b` slots that come back, by the half second in which they do; `p` the processes (`q` number of the last
 * message, `f` requests under way, `s` last seen, `i` and `d` who waits, `a` since when, `w` when it asks again); `n` next paced start; `u`
 * paused until; `h` paced evenly until; `c`, `a`, `r` a limit that a 429 has cut, when, and from when on it recovers; `k` interactive turns in a row.
 *
 * KEYS budget, unsettled. ARGV speed of time, limit, process, number of the message, whether it tells of the whole last minute, requests under
 * way, interactive waiting, drains waiting, whether one is wanted that nobody waits for, pause after a 429 and how long ago its request had
 * started (-1 without), pause and limit that the process knows of; then pairs of how long ago requests ended, and how many.
 *
 * Answers 1 if it must tell of the whole last minute; else 0, then slots for interactive ones, for drains, for nobody, when to ask again, the
 * limit, slots taken, slots free, rest of the pause, and when the next may start (ms). Redis's clock counts, and no other.
 */
export const askScript = scriptOf(`
local WINDOW, HELD, STEP, LATE, GRACE, UNDER_WAY, IN_A_ROW = 60000, 60025, 500, 1000, 250, 30000, 4
local speed, configured, me = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3]
local number, full, under_way = tonumber(ARGV[4]), ARGV[5] == '1', tonumber(ARGV[6])
local want_i, want_d, want_spare = tonumber(ARGV[7]), tonumber(ARGV[8]), ARGV[9] == '1'
local pause, started_ago = tonumber(ARGV[10]), tonumber(ARGV[11])
local known_pause, known_limit = tonumber(ARGV[12]), tonumber(ARGV[13])
local t = redis.call('TIME')
local now = math.floor((t[1] * 1000 + t[2] / 1000) * speed)
local unsettled = redis.call('EXISTS', KEYS[2]) == 1
local packed = redis.call('GET', KEYS[1])
local s = packed and cmsgpack.unpack(packed) or { b = {}, p = {} }

local mine = s.p[me]
if not full and not (mine and (mine.q == number or mine.q == number - 1)) then return { 1 } end
local is_new = not mine or mine.q ~= number
mine = mine or { i = 0, d = 0 }
s.p[me] = mine

-- What a crashed process had under way is over by now.
for id, other in pairs(s.p) do
  if id ~= me and now - other.s > UNDER_WAY + HELD then s.p[id] = nil end
end
local others_under_way = 0
for id, other in pairs(s.p) do if id ~= me then others_under_way = others_under_way + other.f end end
local used = under_way + others_under_way

for at, count in pairs(s.b) do
  if at * STEP <= now then s.b[at] = nil else used = used + count end
end
if is_new then
  for index = 14, #ARGV, 2 do
    local at, count = math.ceil((now - tonumber(ARGV[index]) + HELD) / STEP), tonumber(ARGV[index + 1])
    if at * STEP > now then
      s.b[at] = (s.b[at] or 0) + count
      used = used + count
    end
  end
end

local function limit_now()
  if not s.c then return configured end
  local limit = s.c + configured * 0.1 * math.max(0, now - s.r) / WINDOW
  if limit < configured then return limit end
  s.c = nil
  return configured
end
local function pace_evenly_from(at)
  s.n = at
  s.h = at + HELD
end
if is_new and pause >= 0 then
  s.u = math.max(s.u or 0, now + pause)
  local started = now - started_ago
  if started >= (s.a or 0) then
    s.c = math.max(1, limit_now() / 2)
    s.a = now
  end
  s.r = math.max(s.r or 0, s.u)
  pace_evenly_from(s.u)
end
if full and known_pause > 0 and now + known_pause > (s.u or 0) then
  s.u = now + known_pause
  pace_evenly_from(s.u)
end
if full and known_limit < limit_now() then
  s.c = math.max(1, known_limit)
  s.r = math.max(now, s.u or 0)
end

local limit = limit_now()
local ceiling = unsettled and math.floor(configured * 0.9) or configured
local evenly = unsettled or now < (s.h or 0)
local half = evenly and 0 or math.max(1, math.floor(limit / 2))

local function gap(more)
  if evenly then return WINDOW / limit end
  local left, longest, horizon = limit - used - more + 1, 0, now + WINDOW
  for at = math.floor(now / STEP) + 1, math.floor(horizon / STEP) do
    local count = s.b[at]
    if count then
      longest = math.max(longest, (at * STEP - now) / math.max(left, 1))
      left = left + count
    end
  end
  -- What others have under way has mostly ended, and is told when they ask again: it comes back within the minute.
  longest = math.max(longest, WINDOW / math.max(left + others_under_way, 1))
  return math.min(WINDOW, math.max(WINDOW / (limit + 1), longest))
end
local function free()
  if now < (s.u or 0) then return 0 end
  local room = ceiling - used
  if room < 1 then return 0 end
  if half > used then return math.min(room, half - used) end
  return now >= (s.n or 0) and 1 or 0
end
-- When the next may start.
local function opens()
  local at = math.max(now, s.u or 0)
  local missing = used + 1 - ceiling
  if missing > 0 then
    local back
    for step = math.floor(now / STEP) + 1, math.ceil((now + HELD) / STEP) do
      missing = missing - (s.b[step] or 0)
      if missing <= 0 then back = step * STEP break end
    end
    at = math.max(at, back or now + 1000)
  end
  if half > used then return at end
  return math.max(at, s.n or 0)
end

if want_i + want_d == 0 then mine.a = nil elseif not mine.a or mine.i + mine.d == 0 then mine.a = now end
local waiting = { { id = me, i = want_i, d = want_d, a = mine.a or now } }
for id, other in pairs(s.p) do
  if id ~= me and other.i + other.d > 0 and other.w + GRACE > now then
    waiting[#waiting + 1] = { id = id, i = other.i, d = other.d, a = other.a }
  end
end
-- Whose turn it is: who waits longest, people before drains, but for every fifth turn.
local function turn()
  local all = { i = 0, d = 0 }
  for _, one in ipairs(waiting) do all.i, all.d = all.i + one.i, all.d + one.d end
  local kind = all.d > 0 and (all.i == 0 or (s.k or 0) >= IN_A_ROW) and 'd' or 'i'
  local first
  for _, one in ipairs(waiting) do
    if one[kind] > 0 and (not first or one.a < first.a or (one.a == first.a and one.id < first.id)) then first = one end
  end
  if first then s.k = (kind == 'i' and all.d > 0) and (s.k or 0) + 1 or 0 end
  return first, kind
end
local given = { i = 0, d = 0 }
local set_aside, order, at_once = 0, 0, false
while waiting[1].i + waiting[1].d > 0 and free() > set_aside do
  local streak = s.k
  local first, kind = turn()
  first[kind] = first[kind] - 1
  order = order + 1
  first.a = now + order / 1000
  if first.id == me then
    given[kind] = given[kind] + 1
    local was_paced = used >= half
    used = used + 1
    mine.a = first.a
    if was_paced then s.n = math.max(s.n or 0, now - LATE) + gap(0) else
      -- How far off the next one is, is the same for all that go at once: it is reckoned when they have gone.
      at_once, s.n = true, now + 1
    end
  else
    set_aside = set_aside + 1
    s.k = streak
  end
end
if at_once then s.n = now + gap(0) end

local spare = 0
if want_spare and #waiting == 1 and want_i + want_d == 0 and now >= (s.u or 0) and not evenly and ceiling - used >= 2 then
  local interval = gap(1)
  if half - used >= 2 or (half <= used and interval <= LATE and now >= (s.n or 0) + interval) then
    local was_paced = used >= half
    spare, used = 1, used + 1
    s.n = (was_paced and math.max(s.n or 0, now - LATE) or now) + gap(0)
  end
end

local next_start = opens()
local again = next_start - now
local rest = waiting[1]
if rest.i + rest.d > 0 then
  local before = 0
  for index = 2, #waiting do
    local other = waiting[index]
    local goes_first = rest.i > 0 and other.i > 0 and other.a < rest.a or rest.i == 0 and (other.i > 0 or other.a < rest.a)
    if goes_first then before = before + 1 end
  end
  -- At its own turn: whoever is a person asks at once, and a turn that is missed is made up for.
  if before > 0 then again = again + math.min(5000, before * gap(0)) end
end
again = math.max(5, math.ceil(again))

mine.q, mine.f, mine.s = number, under_way + given.i + given.d + spare, now
mine.i, mine.d, mine.w = rest.i, rest.d, now + again
local keep = 120000
if s.c then keep = math.max(keep, s.r - now + (configured - s.c) / configured * 10 * WINDOW) end
redis.call('SET', KEYS[1], cmsgpack.pack(s), 'PX', math.ceil(keep / speed))
return { 0, given.i, given.d, spare, again, math.floor(limit), used, free(), math.max(0, (s.u or 0) - now), math.ceil(next_start - now) }
`);
