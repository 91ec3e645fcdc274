package org.heliograph.codec.testkit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares expected values with actual ones, key by key. A key that is expected and that nobody provided a value for is
 * a difference, so no expectation is ever passed over; values that nobody expected are none.
 *
 * <p>Numbers are equal if their values are, whatever their Java types. An expected text {@code 0x…} also equals the
 * number, read unsigned, of as many bits as it has digits for.
 */
public final class Expectations {
    private Expectations() {}

    /**
     * Compares.
     *
     * @param expect the expected values.
     * @param actual the values there are, maybe more of them.
     * @return all differences, a sentence each that begins with the key; empty if there are none.
     */
    public static List<String> compare(Map<String, ?> expect, Map<String, ?> actual) {
        List<String> differences = new ArrayList<>();
        maps("", expect, actual, differences);
        return differences;
    }

    /**
     * Fails if there is a difference, with all of them in the message.
     *
     * @param what   is compared, for the message.
     * @param expect the expected values.
     * @param actual the values there are, maybe more of them.
     */
    public static void assertMatch(String what, Map<String, ?> expect, Map<String, ?> actual) {
        List<String> differences = compare(expect, actual);
        if (!differences.isEmpty()) {
            throw new AssertionError(what + ":\n  " + String.join("\n  ", differences));
        }
    }

    /**
     * {@return all ways to alter one single value of these: texts, numbers and booleans, in maps and lists at any depth,
     * and lists made shorter and longer}
     *
     * @param expect the values, which are left as they are.
     */
    public static Map<String, Map<String, Object>> alterations(Map<String, ?> expect) {
        Map<String, Map<String, Object>> altered = new LinkedHashMap<>();
        expect.forEach((key, value) -> alter(key, value).forEach((path, other) -> {
            Map<String, Object> copy = new LinkedHashMap<>(expect);
            copy.put(key, other);
            altered.put(path, copy);
        }));
        return altered;
    }

    private static Map<String, Object> alter(String path, Object value) {
        Map<String, Object> altered = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, part) -> alter(path + "." + key, part).forEach((inner, other) -> {
                Map<Object, Object> copy = new LinkedHashMap<>(map);
                copy.put(key, other);
                altered.put(inner, copy);
            }));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                alter(path + "[" + i + "]", list.get(i)).forEach((inner, other) -> {
                    List<Object> copy = new ArrayList<>(list);
                    copy.set(index, other);
                    altered.put(inner, copy);
                });
            }
            List<Object> longer = new ArrayList<>(list);
            longer.add("more");
            altered.put(path + " with one more", longer);
            if (!list.isEmpty()) {
                altered.put(path + " with one less", new ArrayList<>(list.subList(0, list.size() - 1)));
            }
        } else {
            altered.put(path, other(value));
        }
        return altered;
    }

    private static Object other(Object value) {
        if (value instanceof String text) {
            return text.isEmpty() ? "7" : text.substring(0, text.length() - 1) + (text.endsWith("1") ? "2" : "1");
        } else if (value instanceof Number number) {
            return decimal(number).add(BigDecimal.ONE);
        }
        return value instanceof Boolean flag ? (Object) !flag : "something";
    }

    private static void maps(String path, Map<?, ?> expect, Map<?, ?> actual, List<String> differences) {
        expect.forEach((key, wanted) -> {
            String at = path.isEmpty() ? String.valueOf(key) : path + "." + key;
            if (!actual.containsKey(key)) {
                differences.add(at + ": nothing was compared with the expected " + shown(wanted));
            } else {
                values(at, wanted, actual.get(key), differences);
            }
        });
    }

    private static void values(String at, Object wanted, Object found, List<String> differences) {
        if (wanted instanceof Map<?, ?> expect && found instanceof Map<?, ?> actual) {
            maps(at, expect, actual, differences);
        } else if (wanted instanceof List<?> expect && found instanceof List<?> actual) {
            lists(at, expect, actual, differences);
        } else if (!equal(wanted, found)) {
            differences.add(at + ": expected " + shown(wanted) + ", got " + shown(found));
        }
    }

    private static void lists(String at, List<?> expect, List<?> actual, List<String> differences) {
        if (expect.size() != actual.size()) {
            differences.add(
                    at + ": expected " + expect.size() + " values " + expect + ", got " + actual.size() + " " + actual);
            return;
        }
        for (int i = 0; i < expect.size(); i++) {
            values(at + "[" + i + "]", expect.get(i), actual.get(i), differences);
        }
    }

    private static boolean equal(Object wanted, Object found) {
        if (wanted == null || found == null) {
            return wanted == found;
        }
        if (wanted instanceof Number expect && found instanceof Number actual) {
            return decimal(expect).compareTo(decimal(actual)) == 0;
        }
        if (wanted instanceof String text && found instanceof Number actual) {
            return hexadecimal(text, actual);
        }
        return wanted instanceof CharSequence && found instanceof CharSequence
                ? wanted.toString().equals(found.toString())
                : wanted.equals(found);
    }

    /** Equal are {@code 0x} and as many digits as the number has room for, at most 16. */
    private static boolean hexadecimal(String text, Number actual) {
        if (!text.matches("0x[0-9a-fA-F]{1,16}")) {
            return false;
        }
        BigInteger value = decimal(actual).toBigInteger();
        BigInteger room = BigInteger.ONE.shiftLeft(Long.SIZE);
        return new BigInteger(text.substring(2), 16).equals(value.signum() < 0 ? value.add(room) : value);
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    private static String shown(Object value) {
        return value instanceof CharSequence ? "\"" + value + "\"" : String.valueOf(value);
    }
}
