package org.heliograph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heliograph.codec.protocol.Protocol;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Names that users write, and what they may have meant. */
final class Named {
    private static final int MOST = 8;
    private static final int FARTHEST = 3;

    private Named() {}

    /** The protocol of an identifier. */
    static Protocol protocol(String id, Shell shell, CommandSpec spec) {
        Protocol found = shell.protocols().get(id.toLowerCase(Locale.ROOT));
        if (found == null) {
            List<String> known =
                    shell.protocols().all().stream().map(Protocol::id).toList();
            String there = known.isEmpty() ? "there are none" : "there are " + String.join(", ", known);
            throw new ParameterException(spec.commandLine(), "unknown protocol '" + id + "': " + there);
        }
        return found;
    }

    /** Names that contain a text or are close to it, the closest first. */
    static List<String> similar(String text, Stream<String> names) {
        String wanted = text.toLowerCase(Locale.ROOT);
        List<Candidate> candidates = new ArrayList<>();
        names.distinct().forEach(name -> {
            String lower = name.toLowerCase(Locale.ROOT);
            int distance = distance(wanted, lower);
            if (!wanted.isEmpty() && lower.contains(wanted) || distance <= FARTHEST) {
                candidates.add(new Candidate(name, distance));
            }
        });
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::distance))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /** How many letters must be put in, left out or replaced. */
    private static int distance(String one, String other) {
        int[] costs = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.min(replaced, Math.min(costs[j], costs[j - 1]) + 1);
            }
        }
        return costs[other.length()];
    }

    private record Candidate(String name, int distance) {}
}
