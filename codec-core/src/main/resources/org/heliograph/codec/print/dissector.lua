-- From here on the text is the same for every protocol. Every read is compared with the end of the message first:
-- a position is an offset in the buffer, a limit is exclusive. Runs on Lua 5.2 to 5.4.

local SMALL_RANGE = 16 -- values of a named range that are listed one by one
local MOST_NAMES = 16 -- messages that are named in the column Info

local proto = Proto(P.filter, P.title .. " (Heliograph)")
local all_fields = {}

local function declare(field)
    all_fields[#all_fields + 1] = field
    return field
end

-- Names of numbers -----------------------------------------------------------------------------------------------

-- The rows with a name as Wireshark wants them, and whether they are ranges; nil if there are none.
local function value_names(rows)
    local single, ranges, are_ranges = {}, {}, false
    for _, row in ipairs(rows or {}) do
        local low, high, name = row[1], row[2], row[3]
        if name and low >= -2147483648 and high <= 4294967295 then
            ranges[#ranges + 1] = { low, high, name }
            if high - low < SMALL_RANGE then
                for value = low, high do
                    single[value] = name
                end
            else
                are_ranges = true
            end
        end
    end
    if #ranges == 0 then
        return nil, false
    end
    return are_ranges and ranges or single, are_ranges
end

local function is_known(rows, value)
    if not rows or #rows == 0 then
        return true
    end
    for _, row in ipairs(rows) do
        if value >= row[1] and value <= row[2] then
            return true
        end
    end
    return false
end

-- A word of a table ends with * where any rest may follow.
local function word_row(words, text)
    for _, row in ipairs(words.rows) do
        local word = row[1]
        if word:sub(-1) == "*" then
            if text:sub(1, #word - 1) == word:sub(1, -2) then
                return row
            end
        elseif word == text then
            return row
        end
    end
    return nil
end

-- Declarations ---------------------------------------------------------------------------------------------------

local UNSIGNED = { [1] = ProtoField.uint8, [2] = ProtoField.uint16, [4] = ProtoField.uint32 }

local function number_field(filter, field)
    if field.width == 8 then
        return declare(ProtoField.uint64(filter, field.name, base.HEX, nil, nil, field.doc))
    end
    local names, are_ranges = value_names(P.values[field.values])
    if field.signed then
        return declare(ProtoField.int32(filter, field.name, base.DEC, not are_ranges and names or nil, nil, field.doc))
    end
    local display = (field.hex and base.HEX or base.DEC) + (are_ranges and base.RANGE_STRING or 0)
    return declare(UNSIGNED[field.width](filter, field.name, display, names, nil, field.doc))
end

local function text_field(filter, field)
    return declare(ProtoField.string(filter, field.name, base.UNICODE, field.doc))
end

local function octets_field(filter, field)
    return declare(ProtoField.bytes(filter, field.name, base.NONE, field.doc))
end

local DECLARE = {
    number = number_field,
    tailnumber = number_field,
    text = text_field,
    repeated = text_field,
    ctext = text_field,
    tailtext = text_field,
    octets = octets_field,
    counted = octets_field,
    rest = octets_field,
    custom = function(filter, field)
        return (field.text and text_field or octets_field)(filter, field)
    end,
    tlvs = function(filter, field)
        field.tag = number_field(filter .. ".tag", { name = "tag", width = 2, hex = true, values = field.values })
        field.length = number_field(filter .. ".length", { name = "length", width = 2 })
        field.value = octets_field(filter .. ".value", { name = "value" })
        return declare(ProtoField.none(filter, field.name, field.doc))
    end,
}

for _, kind in ipairs(P.types) do
    if kind.is_nested then
        kind.handle = declare(ProtoField.none(kind.filter, kind.name, kind.section))
    end
    for _, field in ipairs(kind.fields) do
        field.handle = DECLARE[field.kind](field.filter, field)
    end
    for _, rule in ipairs(kind.nested) do
        local octets = kind.fields[rule.octets]
        if rule.charsets and not octets.udh then
            octets.udh = octets_field(octets.filter .. ".udh", { name = "udh", doc = "User data header." })
            octets.text = text_field(octets.filter .. ".text", { name = "text", doc = "Decoded text." })
            octets.body = octets_field(octets.filter .. ".octets", { name = "octets", doc = "Octets that are no text." })
        end
    end
end

local rest_field = octets_field(P.filter .. ".rest", { name = "rest", doc = "Octets that belong to no field." })

proto.fields = all_fields

local SEVERITY = { error = expert.severity.ERROR, warn = expert.severity.WARN, note = expert.severity.NOTE }
local faults, all_experts = {}, {}
for _, fault in ipairs(P.faults) do
    local group = fault.severity == "error" and expert.group.MALFORMED or expert.group.PROTOCOL
    local handle = ProtoExpert.new(
        P.filter .. ".fault." .. fault.code:lower(), fault.code, group, SEVERITY[fault.severity])
    faults[fault.code] = { handle = handle, text = fault.text }
    all_experts[#all_experts + 1] = handle
end
proto.experts = all_experts

proto.prefs.desegment = Pref.bool("Join messages over TCP segments", true, "Needs the same of TCP.")
proto.prefs.heuristic = Pref.bool("Look for it on every TCP port", false, "Off: only on its ports and by Decode As.")

-- Texts ----------------------------------------------------------------------------------------------------------

local function utf8_of(code)
    local floor = math.floor
    if code == 0 then
        return "\226\144\128" -- U+2400: Wireshark would end the text at a NUL
    elseif code < 0x80 then
        return string.char(code)
    elseif code < 0x800 then
        return string.char(0xC0 + floor(code / 0x40), 0x80 + code % 0x40)
    elseif code < 0x10000 then
        return string.char(0xE0 + floor(code / 0x1000), 0x80 + floor(code / 0x40) % 0x40, 0x80 + code % 0x40)
    end
    return string.char(
        0xF0 + floor(code / 0x40000),
        0x80 + floor(code / 0x1000) % 0x40,
        0x80 + floor(code / 0x40) % 0x40,
        0x80 + code % 0x40)
end

local function raw(tvb, position, length)
    return length > 0 and tvb:raw(position, length) or ""
end

-- Octets above 0x7F are the characters of their numbers, so that nothing is lost.
local function latin1(octets)
    return (octets:gsub("[\0\128-\255]", function(c)
        return utf8_of(c:byte())
    end))
end

local function ascii(octets)
    return not octets:find("[\128-\255]") and latin1(octets) or nil
end

local function utf16be(octets)
    local out, i, size = {}, 1, #octets
    if size % 2 ~= 0 then
        return nil
    end
    while i < size do
        local code = octets:byte(i) * 256 + octets:byte(i + 1)
        i = i + 2
        if code >= 0xD800 and code < 0xDC00 and i < size then
            local low = octets:byte(i) * 256 + octets:byte(i + 1)
            if low < 0xDC00 or low > 0xDFFF then
                return nil
            end
            code = 0x10000 + (code - 0xD800) * 0x400 + low - 0xDC00
            i = i + 2
        elseif code >= 0xD800 and code <= 0xDFFF or code == 0xFFFE then
            return nil
        end
        out[#out + 1] = utf8_of(code)
    end
    return table.concat(out)
end

-- Least and greatest second octet of a character of several octets, by its first octet: no overlong forms, no halves
-- of pairs, nothing above U+10FFFF.
local function utf8_second(first)
    return first == 0xE0 and 0xA0 or first == 0xF0 and 0x90 or 0x80,
        first == 0xED and 0x9F or first == 0xF4 and 0x8F or 0xBF
end

local function utf8_text(octets)
    local i, size = 1, #octets
    while i <= size do
        local first = octets:byte(i)
        local more = first < 0x80 and 0 or first < 0xC2 and -1 or first < 0xE0 and 1 or first < 0xF0 and 2
            or first < 0xF5 and 3 or -1
        if more < 0 or i + more > size then
            return nil
        end
        for k = 1, more do
            local low, high = 0x80, 0xBF
            if k == 1 then
                low, high = utf8_second(first)
            end
            local octet = octets:byte(i + k)
            if octet < low or octet > high then
                return nil
            end
        end
        i = i + 1 + more
    end
    return (octets:gsub("\0", utf8_of(0)))
end

-- Whether octets add up to characters of one, two or four octets that GB 18030 gives a meaning.
local function is_gb18030(octets)
    local i, size = 1, #octets
    while i <= size do
        local first, second, third, fourth = octets:byte(i, i + 3)
        if first < 0x80 then
            i = i + 1
        elseif first == 0x80 or first == 0xFF or not second then
            return false
        elseif second >= 0x40 and second ~= 0x7F and second ~= 0xFF then
            i = i + 2
        elseif second < 0x30 or second > 0x39 or not fourth then
            return false
        elseif third < 0x81 or third == 0xFF or fourth < 0x30 or fourth > 0x39 then
            return false
        else
            local linear = ((first - 0x81) * 10 + second - 0x30) * 1260 + (third - 0x81) * 10 + fourth - 0x30
            if linear > 39419 and linear < 189000 or linear > 1237575 then
                return false -- behind U+FFFF, behind U+10FFFF
            end
            i = i + 4
        end
    end
    return true
end

-- Each shows a text of octets and returns whether they are one.
local function decoded(decode)
    return function(item, handle, tvb, from, to)
        local text = decode(raw(tvb, from, to - from))
        if text then
            item:add(handle, tvb:range(from, to - from), text)
        end
        return text ~= nil
    end
end

-- Wireshark decodes these, as an item of its own for each part between NULs, which would end its texts. Lua cannot have
-- the text without the item: TvbRange:string() of 4.0 cuts what it decoded to the number of octets.
local function show_gb18030(item, handle, tvb, from, to)
    local octets = raw(tvb, from, to - from)
    if not is_gb18030(octets) then
        return false
    end
    local start = 1
    repeat
        local nul = octets:find("\0", start, true)
        local part = tvb:range(from + start - 1, (nul or #octets + 1) - start)
        if part:len() > 0 then
            item:add_packet_field(handle, part, ENC_GB18030)
        else
            item:add(handle, part, "")
        end
        start = (nul or start) + 1
    until not nul
    return true
end

local CHARSETS = {
    ["US-ASCII"] = decoded(ascii),
    ["ISO-8859-1"] = decoded(latin1),
    ["UTF-8"] = decoded(utf8_text),
    ["UTF-16BE"] = decoded(utf16be),
    ["GB18030"] = ENC_GB18030 and show_gb18030,
}

-- Reading a message ----------------------------------------------------------------------------------------------
-- A context holds the buffer, the kind of message, where it starts and ends, its sub-tree and the numbers read so far.

local show_message

local function note(context, item, code, field, position)
    local fault = faults[code]
    item:add_proto_expert_info(
        fault.handle,
        string.format(
            "%s%s at octet %d %s",
            context.kind and context.kind.name .. " " or "",
            field and field.name or "frame",
            position - context.base,
            fault.text))
end

local function show_text(context, field, position, length, padded)
    local octets = raw(context.tvb, position, length)
    if padded then
        octets = octets:match("^[^\0]*")
    end
    local text = latin1(octets)
    local item = context.tree:add(field.handle, context.tvb:range(position, length), text)
    local first = octets:find("[\128-\255]")
    if first then
        note(context, item, "TEXT_NOT_ASCII", field, position + first - 1)
    end
    local words = P.words[field.words]
    if words then
        local row = word_row(words, text)
        if row and row[2] then
            item:append_text(" (" .. row[2] .. ")")
        elseif not row and words.closed then
            note(context, item, "VALUE_OUT_OF_RANGE", field, position)
        end
    end
    return item
end

local function show_number(context, field, position)
    local range = context.tvb:range(position, field.width)
    local item = context.tree:add(field.handle, range)
    local value
    if field.width == 8 then
        value = range:uint64():tonumber()
    elseif field.signed then
        value = range:int()
    else
        value = range:uint()
    end
    context.numbers[field.index] = value
    local is_unknown_key = context.kind.unknown and field.role == "key" -- which is told as UNKNOWN_MESSAGE
    if field.width < 8 and not is_unknown_key and not is_known(P.values[field.values], value) then
        note(context, item, "VALUE_OUT_OF_RANGE", field, position)
    end
    return item
end

local function show_octets(context, field, position, length)
    return context.tree:add(field.handle, context.tvb:range(position, length))
end

-- Each shows a field from a position on and returns its end and its item; or nil, a fault and the place of it.
local SHOW = {}

function SHOW.number(context, field, position)
    if position + field.width > context.limit then
        return nil, "TRUNCATED", position
    end
    return position + field.width, show_number(context, field, position)
end

function SHOW.text(context, field, position)
    if position + field.width > context.limit then
        return nil, "TRUNCATED", position
    end
    return position + field.width, show_text(context, field, position, field.width, true)
end

function SHOW.octets(context, field, position)
    if position + field.width > context.limit then
        return nil, "TRUNCATED", position
    end
    return position + field.width, show_octets(context, field, position, field.width)
end

function SHOW.counted(context, field, position)
    local length = context.numbers[field.count] or 0
    if length < 0 or position + length > context.limit then
        return nil, "TRUNCATED", position
    end
    return position + length, show_octets(context, field, position, length)
end

function SHOW.repeated(context, field, position)
    local count = context.numbers[field.count] or 0
    local stop = position + count * field.width
    if count < 0 or stop > context.limit then
        return nil, "TRUNCATED", position
    end
    for element = 0, count - 1 do
        show_text(context, field, position + element * field.width, field.width, true)
    end
    return stop
end

function SHOW.ctext(context, field, position)
    local nul = raw(context.tvb, position, context.limit - position):find("\0", 1, true)
    if not nul then
        return nil, position < context.limit and "UNTERMINATED_TEXT" or "TRUNCATED", position
    end
    local item = show_text(context, field, position, nul, true)
    if nul > field.most then
        note(context, item, "TEXT_TOO_LONG", field, position)
    end
    return position + nul, item
end

function SHOW.tailtext(context, field, position)
    local stop = math.min(position + field.width, context.limit)
    local item = show_text(context, field, position, stop - position, true)
    if stop < position + field.width then
        note(context, item, "CUT_SHORT", field, position)
    end
    return stop, item
end

function SHOW.tailnumber(context, field, position)
    if position >= context.limit then
        note(context, context.tree, "CUT_SHORT", field, position)
        return position
    end
    return position + field.width, show_number(context, field, position)
end

function SHOW.rest(context, field, position)
    return context.limit, show_octets(context, field, position, context.limit - position)
end

-- The wire type is the protocol's own: what there is up to the fields behind it, each taken at its least length.
function SHOW.custom(context, field, position)
    local length = context.limit - field.behind - position
    if field.least == field.most then
        length = field.least
    end
    if length < field.least then
        return nil, "WRONG_LENGTH", position
    end
    local show = field.text and show_text or show_octets
    local item = show(context, field, position, length, true)
    if length > field.most then
        note(context, item, "WRONG_LENGTH", field, position)
    end
    return position + length, item
end

-- Up to three octets at the end are no TLV; the value of the last one ends where the frame does.
function SHOW.tlvs(context, field, position)
    local tvb, limit = context.tvb, context.limit
    local at, count, stop = position, 0, position
    while at < limit do
        if count == P.tlvs then
            return nil, "TOO_MANY", at
        elseif limit - at < 4 then
            break
        end
        at = at + 4 + tvb:range(at + 2, 2):uint()
        count = count + 1
        stop = math.min(at, limit)
    end
    at = position
    local item
    while at < stop do
        local announced = tvb:range(at + 2, 2):uint()
        local length = math.min(announced, stop - at - 4)
        item = context.tree:add(field.handle, tvb:range(at, 4 + length))
        item:append_text(string.format(", tag 0x%04x, %d octets", tvb:range(at, 2):uint(), length))
        item:add(field.tag, tvb:range(at, 2))
        item:add(field.length, tvb:range(at + 2, 2), length)
        item:add(field.value, tvb:range(at + 4, length))
        if length < announced then
            note(context, item, "CUT_SHORT", field, at)
        end
        at = at + 4 + length
    end
    return stop, item
end

-- Bit 0 or bit 6 tells of a header.
local function has_header(value)
    return value ~= nil and (value % 2 == 1 or math.floor(value / 64) % 2 == 1)
end

-- The first element of a header that does not end with it, nil if all do.
local function element_astray(tvb, start, stop)
    local at = start + 1
    while at < stop do
        if at + 2 > stop or at + 2 + tvb:range(at + 1, 1):uint() > stop then
            return at
        end
        at = at + 2 + tvb:range(at + 1, 1):uint()
    end
    return nil
end

local function show_content(context, rule, field, item, start, stop)
    local charset = rule.charsets[context.numbers[rule.coding]]
    local with_header = rule.header ~= nil and has_header(context.numbers[rule.header])
    if not with_header and not charset then
        return
    end
    local tvb = context.tvb
    local content = { tvb = tvb, base = start }
    local body = start
    if with_header then
        local size = start < stop and tvb:range(start, 1):uint() + 1 or 1
        if start + size > stop then
            note(content, item, "HEADER_MALFORMED", nil, start)
        else
            local udh = item:add(field.udh, tvb:range(start, size))
            body = start + size
            local astray = element_astray(tvb, start, body)
            if astray then
                note(content, udh, "HEADER_MALFORMED", nil, astray)
            end
        end
    end
    if not charset then
        item:add(field.body, tvb:range(body, stop - body))
        return
    end
    local show = CHARSETS[charset]
    if not show then
        item:append_text(" (" .. charset .. ")")
    elseif not show(item, field.text, tvb, body, stop) then
        note(content, item, "TEXT_MALFORMED", nil, body)
    end
end

local function show_nested(context, depth)
    for _, rule in ipairs(context.kind.nested) do
        if not rule.selector or context.numbers[rule.selector] == rule.value then
            local field = context.kind.fields[rule.octets]
            local item, start, stop = context.items[rule.octets], context.starts[rule.octets], context.ends[rule.octets]
            if not item then
                return
            elseif rule.charsets then
                show_content(context, rule, field, item, start, stop)
            elseif depth >= P.nesting then
                note(context, item, "NESTED_TOO_DEEP", nil, start)
            else
                local nested = P.types[rule.kind]
                local tree = item:add(nested.handle, context.tvb:range(start, stop - start))
                show_message(context.tvb, start, stop, nested, tree, depth + 1, nil)
            end
            return -- the first rule that applies
        end
    end
end

-- Shows a message. If its length was found wrong before, announced is the field that tells so.
function show_message(tvb, start, limit, kind, tree, depth, mismatch)
    local context = {
        tvb = tvb, base = start, limit = limit, kind = kind, tree = tree, numbers = {}, items = {}, starts = {}, ends = {},
    }
    local position, whole = start, true
    for index, field in ipairs(kind.fields) do
        local stop, item, at = SHOW[field.kind](context, field, position)
        if not stop then
            note(context, tree, item, field, math.min(at, limit))
            whole = false
            break
        end
        context.items[index], context.starts[index], context.ends[index] = item, position, stop
        if mismatch and field.role == "length" then
            note(context, item, "LENGTH_MISMATCH", field, position)
        elseif kind.unknown and field.role == "key" then
            note(context, item, "UNKNOWN_MESSAGE", field, position)
        end
        position = stop
    end
    if whole then
        show_nested(context, depth)
    end
    if position < limit then
        local item = tree:add(rest_field, tvb:range(position, limit - position))
        if whole then
            note(context, item, "TRAILING_OCTETS", kind.fields[#kind.fields], position)
        end
    end
end

-- Frames ---------------------------------------------------------------------------------------------------------

local by_key, by_length = {}, {}

local function variant_of(key, length)
    return string.format("%d:%d", key, length)
end

for _, kind in ipairs(P.types) do
    if kind.key and not by_key[kind.key] then
        by_key[kind.key] = kind
    end
end
for _, variant in ipairs(P.variants) do
    by_length[variant_of(variant[1], variant[2])] = P.types[variant[3]]
end

local function kind_of(tvb, start, limit)
    local key = P.key
    local length = limit - start
    if key and length >= P.least and length >= key.at + key.width then
        local value = tvb:range(start + key.at, key.width):uint()
        return by_length[variant_of(value, length)] or by_key[value] or P.types[P.unknown]
    end
    return P.types[P.unknown]
end

local function show_frame(tvb, start, limit, tree, names, mismatch)
    local kind = kind_of(tvb, start, limit)
    local name = kind and kind.name or "unknown"
    local item = tree:add(proto, tvb:range(start, limit - start), P.title .. ", " .. name)
    if #names < MOST_NAMES then
        names[#names + 1] = name
    elseif #names == MOST_NAMES then
        names[#names + 1] = "..."
    end
    if kind then
        show_message(tvb, start, limit, kind, item, 0, mismatch)
    else
        item:add(rest_field, tvb:range(start, limit - start))
        note({ base = start }, item, "UNKNOWN_MESSAGE", nil, start)
    end
end

-- Octets from which no further frame can be found.
local function show_lost(tvb, start, tree, names, code)
    local item = tree:add(proto, tvb:range(start), P.title)
    item:add(rest_field, tvb:range(start))
    note({ base = start }, item, code, nil, start)
    names[#names + 1] = code
end

-- Shows frame after frame; returns where the next one starts and how many octets of it are missing, or nil.
local function show_frames(tvb, pinfo, tree, names)
    local size = tvb:len()
    local joins = pinfo.can_desegment > 0 and proto.prefs.desegment and tvb:reported_len() == size
    local start = 0
    while start < size do
        if size - start < 4 then
            if joins then
                return start, DESEGMENT_ONE_MORE_SEGMENT
            end
            show_frame(tvb, start, size, tree, names, false)
            return nil
        end
        local length = tvb:range(start, 4):uint()
        if length < P.least then
            show_lost(tvb, start, tree, names, "FRAME_TOO_SHORT")
            return nil
        elseif length > P.most then
            show_lost(tvb, start, tree, names, "FRAME_TOO_LONG")
            return nil
        elseif length > size - start and joins then
            return start, length - (size - start)
        end
        local limit = math.min(start + length, size)
        show_frame(tvb, start, limit, tree, names, limit < start + length)
        start = limit
    end
    return nil
end

function proto.dissector(tvb, pinfo, tree)
    local size = tvb:len()
    if size == 0 then
        return 0
    end
    local names = {}
    pinfo.cols.protocol:set(P.title)
    if P.length_prefixed then
        local start, missing = show_frames(tvb, pinfo, tree, names)
        if start then
            pinfo.desegment_offset = start
            pinfo.desegment_len = missing
        end
    else
        show_frame(tvb, 0, size, tree, names, false)
    end
    if #names > 0 then
        pinfo.cols.info:set(table.concat(names, ", ") .. " ")
        pinfo.cols.info:fence()
    end
    return size
end

-- A guess: the first frame is of a known kind and its length is one that the kind has.
local function is_plausible(tvb)
    if not P.length_prefixed or not P.key or tvb:len() < math.max(4, P.least, P.key.at + P.key.width) then
        return false
    end
    local length = tvb:range(0, 4):uint()
    local kind = by_key[tvb:range(P.key.at, P.key.width):uint()]
    return kind ~= nil and length >= P.least and length <= P.most and length >= kind.least and length <= kind.most
end

proto:register_heuristic("tcp", function(tvb, pinfo, tree)
    if not proto.prefs.heuristic or not is_plausible(tvb) then
        return false
    end
    proto.dissector(tvb, pinfo, tree)
    return true
end)

local tcp_port = DissectorTable.get("tcp.port")
for _, port in ipairs(P.ports) do
    tcp_port:add(port, proto)
end
tcp_port:add_for_decode_as(proto)
DissectorTable.get("udp.port"):add_for_decode_as(proto)
