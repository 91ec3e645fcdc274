package org.heliograph.cli.smpp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heliograph.cli.smpp.Finding.Kind;
import org.heliograph.codec.TlvSet;

/**
 * Compares a frame as we show it with the frame as tshark shows it. The octets of our fields follow from our JSON alone:
 * each lies behind the one before. So a field agrees when tshark found the same value at the same octets.
 */
final class Comparison {
    private static final int ALL_BITS = 0xFF;

    private final OurFrame ours;
    private final Dissected theirs;
    private final List<Shown> open;
    private final Set<String> unread;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> agreed = new TreeMap<>();
    private final Set<String> rows = new TreeSet<>();
    private int position;

    /**
     * Compares a frame.
     *
     * @param theirs null where tshark shows nothing of it.
     */
    Comparison(OurFrame ours, Dissected theirs) {
        this.ours = ours;
        this.theirs = theirs;
        this.open = theirs == null ? new ArrayList<>() : new ArrayList<>(theirs.fields());
        this.unread = new LinkedHashSet<>(ours.paths());
        unread.removeAll(ours.paths("capture"));
        if (theirs == null) {
            add(Kind.OURS, "message", ours.pdu(), "");
            return;
        }
        same("length", ours.value("length"), (long) theirs.length());
        same("message", ours.pdu(), operation());
        ours.paths("fields").forEach(this::field);
        for (int i = 0; ours.has("tlvs[" + i + "].tag"); i++) {
            tlv("tlvs[" + i + "]");
        }
        if (position != ours.number("length")) {
            throw new AssertionError("the fields of our " + ours.pdu() + " have " + position + " octets");
        }
        if ("content".equals(ours.value("payload.message"))) {
            content();
        }
        open.forEach(shown -> add(Kind.THEIRS, shown.filter(), "", shown.text()));
        unread.forEach(path -> add(Kind.OURS, path, String.valueOf(ours.value(path)), ""));
    }

    /** {@return the name of the message in our words} */
    private String operation() {
        return theirs.fields().stream()
                .filter(shown -> shown.filter().equals("smpp.command_id"))
                .map(shown -> shown.nameInLabel().toLowerCase(Locale.ROOT).replace(" - resp", "_resp"))
                .findFirst()
                .orElse("");
    }

    /** Compares where the frame came from, too. */
    Comparison withPacket() {
        if (theirs != null) {
            same("capture.packet", ours.value("capture.packet"), theirs.packet());
            same("capture.time", ours.value("capture.time"), theirs.time().toString());
            same("capture.source", ours.value("capture.source"), theirs.source());
            same("capture.destination", ours.value("capture.destination"), theirs.destination());
        }
        return this;
    }

    /** {@return the frame as we show it} */
    OurFrame ours() {
        return ours;
    }

    /** {@return name of the message} */
    String pdu() {
        return ours.pdu();
    }

    /** {@return what differs} */
    List<Finding> findings() {
        return findings;
    }

    /** {@return what agrees: the octet in the frame by the path, -1 where there is none} */
    Map<String, Integer> agreed() {
        return agreed;
    }

    /** {@return the rows of the table that were used} */
    Set<String> rows() {
        return rows;
    }

    private void field(String path) {
        if (ours.value(path) == null) {
            unread.remove(path);
            return;
        }
        String name = path.replaceFirst("^.*\\.", "").replaceFirst("\\[\\d+]$", "");
        Column column = Columns.FIELDS.get(name);
        if (column == null) {
            throw new AssertionError(path + " has no row");
        }
        rows.add("fields." + name);
        next(path, column, -1);
    }

    private void tlv(String path) {
        int length = ours.number(path + ".length");
        Shown tlv = take("smpp.opt_param", TlvSet.HEADER_LENGTH + length, position).stream()
                .findFirst()
                .orElse(null);
        String name = path + ".name";
        if (tlv == null) {
            add(Kind.OURS, ours.has(name) ? name : path + ".tag", String.valueOf(ours.value(name)), "");
        } else {
            same(name, ours.has(name) ? ours.value(name) : hex(ours.number(path + ".tag")), tlv.nameInLabel());
        }
        unread.remove(name);
        next(path + ".tag", Columns.TLV_TAG, -1);
        next(path + ".length", Columns.TLV_LENGTH, -1);
        String row = ours.has(name) ? ours.text(name) : "";
        Column column = Columns.TLVS.get(row);
        if (column == null) {
            throw new AssertionError(row + " has no row");
        }
        rows.add("tlvs." + row);
        next(path + ".value", column, length);
    }

    private static String hex(int tag) {
        return String.format("0x%04x", tag);
    }

    /** Compares the next octets of the frame. */
    private void next(String path, Column column, int length) {
        byte[] octets = column.octets(ours.value(path), length);
        compare(path, column, position, octets);
        position += octets.length;
    }

    private void compare(String path, Column column, int start, byte[] octets) {
        unread.remove(path);
        byte[] seen = new byte[octets.length];
        List<String> texts = new ArrayList<>();
        boolean sameOctets = true;
        boolean sameWords = true;
        for (Part part : column.parts()) {
            for (Shown shown : take(part.filter(), octets.length, start)) {
                int from = shown.position() - start;
                byte[] slice = Arrays.copyOfRange(octets, from, from + shown.size());
                sameOctets &= Arrays.equals(slice, shown.octets());
                sameWords &= part.isShown(slice, shown);
                for (int i = from; i < from + shown.size(); i++) {
                    seen[i] |= (byte) (part.mask() == 0 ? ALL_BITS : part.mask());
                }
                texts.add(shown.text());
            }
        }
        String value = String.valueOf(ours.value(path));
        if (!sameOctets || !sameWords) {
            add(sameOctets ? Kind.WORDS : Kind.OCTETS, path, value, String.join(", ", texts));
        } else if (texts.isEmpty() && octets.length > 0) {
            add(Kind.OURS, path, value, "");
        } else {
            if (least(seen) != 0) {
                agreed.put(path, octets.length == 0 ? -1 : start);
            }
            if (least(seen) != ALL_BITS) {
                add(Kind.PARTLY, path, value, String.join(", ", texts));
            }
        }
    }

    /** {@return the bits that were seen of the octet of which the fewest were} */
    private static int least(byte[] seen) {
        int least = ALL_BITS;
        for (byte bits : seen) {
            least = Math.min(least, bits & ALL_BITS);
        }
        return least;
    }

    /** Takes what tshark shows of some octets under a name. */
    private List<Shown> take(String filter, int length, int start) {
        List<Shown> taken = open.stream()
                .filter(shown -> shown.filter().equals(filter)
                        && shown.position() >= start
                        && shown.position() + shown.size() <= start + length)
                .toList();
        open.removeAll(taken);
        return taken;
    }

    private void content() {
        int start = ours.number("payload.offset");
        int length = ours.number("payload.length");
        int header = 0;
        if (ours.has("payload.fields.udh")) {
            byte[] octets = Columns.HEADER.octets(ours.value("payload.fields.udh"), -1);
            compare("payload.fields.udh", Columns.HEADER, start, octets);
            header = octets.length;
        }
        if (ours.has("payload.fields.concatenated")) {
            concatenated();
        }
        List<Shown> texts = take("smpp.message_text", length, start);
        if (texts.isEmpty()) {
            return;
        }
        Shown text = texts.get(0);
        same("payload.offset", (long) start, (long) text.position() - header);
        same("payload.length", (long) length, (long) text.size() + header);
        same("payload.fields.text", Part.printed(ours.text("payload.fields.text")), text.text());
    }

    private void concatenated() {
        String path = "payload.fields.concatenated";
        List<String> numbers = theirs.fields().stream()
                .filter(shown -> shown.filter().startsWith("gsm_sms.udh.mm."))
                .map(Shown::text)
                .toList();
        if (!numbers.isEmpty()) {
            String reference = numbers.get(0);
            same(
                    path,
                    ours.value(path),
                    "part " + numbers.get(2) + " of " + numbers.get(1) + ", reference " + reference);
        }
    }

    private void same(String path, Object our, Object their) {
        unread.remove(path);
        if (our.equals(their)) {
            agreed.put(path, -1);
        } else {
            add(Kind.WORDS, path, our.toString(), their.toString());
        }
    }

    private void add(Kind kind, String path, String our, String their) {
        long status = (Long) ours.value("fields.command_status");
        findings.add(new Finding(kind, ours.pdu(), status, label(path), our, their));
    }

    /** {@return a path without the numbers of elements; of a TLV its name alone} */
    String label(String path) {
        if (path.startsWith("tlvs[")) {
            Object name = ours.value(path.substring(0, path.indexOf(']') + 1) + ".name");
            return "tlvs[" + (name == null ? "" : name) + "]";
        }
        return path.replaceFirst("^fields\\.", "").replaceAll("\\[\\d+]", "[]");
    }
}
